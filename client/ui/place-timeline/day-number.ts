import { UTCDate } from '@date-fns/utc'
import { addMonths as monthsLater } from 'date-fns/addMonths'
import { startOfMonth } from 'date-fns/startOfMonth'
import { millisecondsInDay } from 'date-fns/constants'

/** Days since 1970-01-01. Inside the timeline a day is this integer; at its edges it is an ISO string. */
export type DayNumber = number

/** A half-open run of days: `until` is the first day that no longer belongs to it. */
export interface DaySpan {
  readonly from: DayNumber
  readonly until: DayNumber
}

/** The ISO day of a number. */
export function isoDay(day: DayNumber): string {
  return dateOf(day).toISOString().slice(0, 10)
}

/** The first day of the month `months` months after the month of `day`. */
export function firstOfMonth(day: DayNumber, months = 0): DayNumber {
  return numberOf(startOfMonth(monthsLater(dateOf(day), months)))
}

/** The same day of the month `months` months later; the last day of that month where it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  return numberOf(monthsLater(dateOf(day), months))
}

/** A date that knows no time zone but UTC, as the numbers of days do. */
const dateOf = (day: DayNumber) => new UTCDate(day * millisecondsInDay)
const numberOf = (date: Date): DayNumber => date.getTime() / millisecondsInDay

/** The Monday of the week of `day`. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - ((((day + 3) % 7) + 7) % 7)
}
