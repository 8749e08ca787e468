import type {
  CalendarUnreadable,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  ReadingOutdated,
  ReadJustNow,
  TooManyCalendarSubscriptions,
} from '../graphql/schema.generated.js'
import type {
  AddSubscriptionRefusal,
  ApplyReadingRefusal,
  ReadSubscriptionRefusal,
} from './calendar-subscription.errors.js'
import type { ReadFault } from './calendar-subscription.js'
import {
  faultInWords,
  fileNeeded,
  importedDaysNotFound,
  readingOutdated,
  readJustNow,
  subscriptionKeyReused,
  subscriptionNotFound,
  tooManySubscriptions,
} from './calendar-subscription.wording.js'

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }

export function addErrors(
  refusal: AddSubscriptionRefusal,
): Named<InvalidInput | NotFound | CalendarUnreadable | TooManyCalendarSubscriptions | IdempotencyKeyReused>[] {
  switch (refusal.kind) {
    case 'InvalidDetails':
      return refusal.faults.map(({ path, message }) => ({ __typename: 'InvalidInput', path: [...path], message }))
    case 'CalendarUnreadable':
      return [unreadable(refusal.fault)]
    case 'TooManySubscriptions':
      return [{ __typename: 'TooManyCalendarSubscriptions', message: tooManySubscriptions(refusal.most) }]
    case 'IdempotencyKeyReused':
      return [{ __typename: 'IdempotencyKeyReused', message: subscriptionKeyReused }]
    case 'NotFound':
      return [subscriptionAbsent]
  }
}

export function readErrors(
  refusal: ReadSubscriptionRefusal,
): Named<NotFound | InvalidInput | CalendarUnreadable | ReadJustNow>[] {
  switch (refusal.kind) {
    case 'CalendarUnreadable':
      return [unreadable(refusal.fault)]
    case 'ReadJustNow':
      return [{ __typename: 'ReadJustNow', message: readJustNow }]
    case 'FileNeeded':
      return [{ __typename: 'InvalidInput', path: ['file'], message: fileNeeded }]
    case 'NotFound':
      return [subscriptionAbsent]
  }
}

export function applyErrors(refusal: ApplyReadingRefusal): Named<NotFound | ReadingOutdated>[] {
  return refusal.kind === 'NotFound'
    ? [subscriptionAbsent]
    : [{ __typename: 'ReadingOutdated', message: readingOutdated }]
}

export const subscriptionAbsent: Named<NotFound> = { __typename: 'NotFound', message: subscriptionNotFound }
export const importedDaysAbsent: Named<NotFound> = { __typename: 'NotFound', message: importedDaysNotFound }

function unreadable(fault: ReadFault): Named<CalendarUnreadable> {
  return { __typename: 'CalendarUnreadable', message: faultInWords[fault], fault }
}
