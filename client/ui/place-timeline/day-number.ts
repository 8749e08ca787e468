const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01. Inside the timeline a day is this integer; at its edges it is an ISO string. */
export type DayNumber = number

/** A half-open run of days: `until` is the first day that no longer belongs to it. */
export interface DaySpan {
  readonly from: DayNumber
  readonly until: DayNumber
}

/** The ISO day of a number. */
export function isoDay(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The first day of the month `months` months after the month of `day`. */
export function firstOfMonth(day: DayNumber, months = 0): DayNumber {
  const date = new Date(day * MS_PER_DAY)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MS_PER_DAY
}

/** The same day of the month `months` months later; the last day of that month where it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const first = firstOfMonth(day, months)
  const lastOfTarget = firstOfMonth(first, 1) - 1
  return Math.min(first + (day - firstOfMonth(day)), lastOfTarget)
}

/** The Monday of the week of `day`. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - ((((day + 3) % 7) + 7) % 7)
}
