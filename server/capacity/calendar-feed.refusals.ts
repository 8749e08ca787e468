import type { CreateFeedRefusal, RotateFeedRefusal, TooManyFeeds } from './calendar-feed.errors.js'

const placeNotFound = 'There is no such place.'
export const feedNotFound = 'There is no such calendar address.'

/** Why no address was made, in words. */
export function createErrors(refusal: CreateFeedRefusal) {
  return refusal.kind === 'NotFound'
    ? [{ __typename: 'NotFound' as const, message: placeNotFound }]
    : [tooMany(refusal)]
}

/** Why an address was not replaced, in words. */
export function rotateErrors(refusal: RotateFeedRefusal) {
  switch (refusal.kind) {
    case 'NotFound':
      return [{ __typename: 'NotFound' as const, message: feedNotFound }]
    case 'FeedRevoked':
      return [
        {
          __typename: 'CalendarFeedRevoked' as const,
          message: 'The calendar address was revoked, which cannot be taken back; make a new one.',
        },
      ]
    case 'TooManyCalendarFeeds':
      return [tooMany(refusal)]
  }
}

function tooMany({ of, most }: TooManyFeeds) {
  return {
    __typename: 'TooManyCalendarFeeds' as const,
    message:
      of === 'SUBJECT'
        ? `There are ${most} working calendar addresses, which is the most; revoke one first.`
        : `You have ${most} calendar addresses that work or were made within a day, which is the most; revoke those you do not need, and try again tomorrow.`,
  }
}
