import type { BusyDays } from '../capacity/calendar-change.js'
import { groupBy } from '../shared/group-by.js'
import { span, type Stay } from '../shared/stay.js'
import type { CalendarSubscription } from './calendar-subscription.js'
import type { ImportChange } from './import-plan.js'

/** The calendar that a step in the history is about. */
export type NamedCalendar = Pick<CalendarSubscription, 'id' | 'label'>

/** What a reading changed at one place, as one step however many entries it was: at least one of the two is there. */
export interface AppliedAtPlace {
  readonly before: BusyDays | null
  readonly after: BusyDays | null
}

export function appliedByPlace(calendar: NamedCalendar, changes: readonly ImportChange[]): readonly AppliedAtPlace[] {
  return [...groupBy(changes, ({ placeId }) => placeId)].map(([placeId, here]) => ({
    before: busyDays(calendar, { placeId, days: here.flatMap(gaveBack) }),
    after: busyDays(calendar, { placeId, days: here.flatMap(took) }),
  }))
}

/** Days of a calendar at a place, from the first to the last; null for none. */
export function busyDays(
  { id, label }: NamedCalendar,
  { placeId, days }: { placeId: string; days: readonly Stay[] },
): BusyDays | null {
  const during = span(days)
  return during && { id, placeId, during, calendar: label }
}

function gaveBack({ change, during, before }: ImportChange): readonly Stay[] {
  return change === 'GONE' ? [during] : before ? [before] : []
}

function took({ change, during }: ImportChange): readonly Stay[] {
  return change === 'GONE' ? [] : [during]
}
