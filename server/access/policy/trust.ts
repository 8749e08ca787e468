import { grant, hostStaff, hostStaffAndCoordinators } from '../rule.js'

/**
 * What makes calendars something to rely on: freshness, history, why a day is free or not. These parts do not say
 * whose they are: they are reached through a place or a host institution that the viewer may see.
 */
export const trustPolicy = {
  ...grant('Mutation', hostStaff, [
    'confirmCalendar',
    'confirmCalendar(input:)',
    'undoCalendarChange',
    'undoCalendarChange(input:)',
  ]),
  ...grant('Query', hostStaffAndCoordinators, [
    'explainPlaceDay',
    'explainPlaceDay(placeId:)',
    'explainPlaceDay(date:)',
  ]),
  ...grant('CalendarFreshness', hostStaffAndCoordinators, [
    'confirmedAt',
    'confirmedByName',
    'staleFrom',
    'stale',
    'due',
    'staleAfterDays',
    'extraLeadDays',
  ]),
  ...grant('ConfirmCalendarInput', hostStaff, ['idempotencyKey']),
  ...grant('ConfirmCalendarPayload', hostStaff, ['hostInstitution', 'errors']),
  ...grant('CalendarChangeConnection', hostStaffAndCoordinators, ['edges', 'pageInfo', 'totalCount']),
  ...grant('CalendarChangeEdge', hostStaffAndCoordinators, ['cursor', 'node']),
  ...grant('CalendarChange', hostStaffAndCoordinators, [
    'id',
    'kind',
    'at',
    'byName',
    'calendar',
    'before',
    'after',
    'isUndo',
    'undoableUntil',
  ]),
  ...grant('CalendarPeriod', hostStaffAndCoordinators, ['from', 'until']),
  ...grant('UndoCalendarChangeInput', hostStaff, ['changeId', 'idempotencyKey']),
  ...grant('UndoCalendarChangePayload', hostStaff, ['place', 'errors']),
  ...grant('CannotUndo', hostStaff, ['message']),
  ...grant('PlaceDayExplanation', hostStaffAndCoordinators, ['place', 'date', 'free', 'reasons']),
  ...grant('PlaceDayReason', hostStaffAndCoordinators, [
    'kind',
    'source',
    'message',
    'from',
    'until',
    'since',
    'expiresAt',
    'occupancy',
    'window',
  ]),
}
