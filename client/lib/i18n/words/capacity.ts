import { catalogue } from '../catalogue.js'

/** What stands on a day of a place: a window in which it is offered, or why it is taken. */
export const standingWords = catalogue('standing', {
  OPEN: 'Open',
  HOLD: 'Held',
  STAY: 'Occupied',
  BLOCK: 'Blocked',
  IMPORTED: 'Busy elsewhere',
})

export const placeRequestStatusWords = catalogue('placeRequestStatus', {
  OPEN: 'To answer',
  ACCEPTED: 'Accepted, being decided',
  CONFIRMED: 'Confirmed',
  DECLINED: 'Declined',
  EXPIRED: 'Not answered in time',
  WITHDRAWN: 'Taken back by the desk',
})
