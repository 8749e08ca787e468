import { coordinators, grant, hostStaffAndCoordinators, ownHostAndCoordinators } from '../rule.js'

/** Calendar addresses: host staff for their institution, coordinators for their own caseload. */
export const calendarFeedsPolicy = {
  ...grant('Query', coordinators, ['caseloadCalendarFeeds']),
  ...grant('Mutation', hostStaffAndCoordinators, [
    'createCalendarFeed',
    'createCalendarFeed(input:)',
    'rotateCalendarFeed',
    'rotateCalendarFeed(input:)',
    'revokeCalendarFeed',
    'revokeCalendarFeed(input:)',
  ]),
  ...grant('CalendarFeed', ownHostAndCoordinators, [
    'id',
    'subject',
    'createdAt',
    'rotatedAt',
    'expiresAt',
    'revokedAt',
    'listedUntil',
    'lastFetchedOn',
  ]),
  ...grant('CreateCalendarFeedInput', hostStaffAndCoordinators, ['placeId']),
  ...grant('CreateCalendarFeedPayload', hostStaffAndCoordinators, ['feed', 'address', 'errors']),
  ...grant('RotateCalendarFeedInput', hostStaffAndCoordinators, ['feedId']),
  ...grant('RotateCalendarFeedPayload', hostStaffAndCoordinators, ['feed', 'address', 'errors']),
  ...grant('RevokeCalendarFeedInput', hostStaffAndCoordinators, ['feedId']),
  ...grant('RevokeCalendarFeedPayload', hostStaffAndCoordinators, ['feed', 'errors']),
  ...grant('TooManyCalendarFeeds', hostStaffAndCoordinators, ['message']),
  ...grant('CalendarFeedRevoked', hostStaffAndCoordinators, ['message']),
}
