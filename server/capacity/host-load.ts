import type { CalendarDay } from '../shared/calendar-day.js'
import { stay, type Stay } from '../shared/stay.js'

/** Stays that use something of which there is only so much at a time. */
export interface Load {
  readonly stays: readonly Stay[]
  /** How many of them can be at a time. */
  readonly capacity: number
  /** The days looked at. */
  readonly within: Stay
}

/**
 * The first days within a period on which the capacity is used up without a break; null when one more stay of the
 * whole period would fit on every day.
 */
export function firstFullDays(load: Load): Stay | null {
  const [first] = fullDays(load)
  return first ?? null
}

/** All days within a period on which the capacity is used up, in order. Sweeps over the ends of the stays: O(n log n). */
export function* fullDays({ stays, capacity, within }: Load): Generator<Stay> {
  let present = 0
  let fullFrom: CalendarDay | null = capacity <= 0 ? within.from : null
  for (const [day, change] of changesByDay(stays, within)) {
    present += change
    if (present >= capacity) fullFrom ??= day
    else if (fullFrom !== null) {
      yield stay(fullFrom, day)
      fullFrom = null
    }
  }
  if (fullFrom !== null) yield stay(fullFrom, within.until)
}

/** How many stays begin in a period. */
export function arrivalsIn(period: Stay, stays: readonly Stay[]): number {
  return stays.filter(({ from }) => period.from <= from && from < period.until).length
}

/** Day by day, in order, by how many the stays present change; those present on the first day come on it. */
function changesByDay(stays: readonly Stay[], within: Stay): [CalendarDay, number][] {
  const changes = new Map<CalendarDay, number>()
  const change = (day: CalendarDay, by: number) => changes.set(day, (changes.get(day) ?? 0) + by)
  for (const { from, until } of stays) {
    if (until <= within.from || within.until <= from) continue
    change(from < within.from ? within.from : from, 1)
    if (until < within.until) change(until, -1)
  }
  return [...changes].toSorted(([one], [other]) => (one < other ? -1 : 1))
}
