import type { InvalidInput } from '../shared/invalid-input.js'
import type { ReadFault } from './calendar-subscription.js'

/** The subscription, the days or a place does not exist, or belongs to another host institution. */
interface NotFound {
  readonly kind: 'NotFound'
}

/** The calendar could not be read, so nothing became free. */
interface CalendarUnreadable {
  readonly kind: 'CalendarUnreadable'
  readonly fault: ReadFault
}

/** Why a calendar was not added. */
export type AddSubscriptionRefusal =
  | NotFound
  | CalendarUnreadable
  | { readonly kind: 'InvalidDetails'; readonly faults: readonly InvalidInput[] }
  | { readonly kind: 'TooManySubscriptions'; readonly most: number }
  | { readonly kind: 'IdempotencyKeyReused' }

/** Why a calendar was not read again. */
export type ReadSubscriptionRefusal =
  | NotFound
  | CalendarUnreadable
  /** It was read a moment ago. */
  | { readonly kind: 'ReadJustNow' }
  /** It was given as a file: only another file can be read. */
  | { readonly kind: 'FileNeeded' }

/** Why a reading was not applied. */
export type ApplyReadingRefusal =
  | NotFound
  /** Another reading waits by now, or none. */
  | { readonly kind: 'ReadingOutdated' }

export type RemoveSubscriptionRefusal = NotFound

export type AnswerImportedDaysRefusal = NotFound
