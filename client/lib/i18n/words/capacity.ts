import { catalogue } from '../catalogue.js'

/** What stands on a day of a place: a window in which it is offered, or why it is taken. */
export const standingWords = catalogue('standing', {
  OPEN: 'Open',
  STALE: 'Open, not confirmed lately',
  HOLD: 'Held',
  STAY: 'Occupied',
  BLOCK: 'Blocked',
  IMPORTED: 'Busy elsewhere',
})

/** How far the calendar of a host institution can be relied on. */
export const freshnessWords = catalogue('freshness', {
  confirmed: 'Calendar confirmed {when}',
  confirmedBy: 'Calendar confirmed {when} by {name}',
  stale: 'Calendar not confirmed since {day}',
  never: 'Calendar never confirmed',
  notice: '{days, plural, one {# day} other {# days}} more notice, to ask first',
})

export const placeRequestStatusWords = catalogue('placeRequestStatus', {
  OPEN: 'To answer',
  ACCEPTED: 'Accepted, being decided',
  CONFIRMED: 'Confirmed',
  DECLINED: 'Declined',
  EXPIRED: 'Not answered in time',
  WITHDRAWN: 'Taken back by the desk',
})
