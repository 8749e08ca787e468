import { utc } from '@date-fns/utc'
// Each function from its own file: a thread is started for every calendar that is read, and loads all of them anew.
import { addMonths } from 'date-fns/addMonths'
import { startOfMonth } from 'date-fns/startOfMonth'
import { millisecondsInDay } from 'date-fns/constants'

const PATTERN = /^\d{4}-\d{2}-\d{2}$/
const ZERO = '0'.charCodeAt(0)
/** Days of each month but February, which depends on the year. */
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

declare const brand: unique symbol

/** A calendar day in ISO 8601, from 1900-01-01 to 2200-12-31. ISO order is calendar order, so `<` compares days. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' }

/**
 * True for an existing day of the calendar within the years 1900 to 2200; 2027-02-29 is none. By arithmetic: a calendar
 * of the network has thousands of days, and making an instant of each takes longer than reading them from the database.
 */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!PATTERN.test(text)) return false
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const day = twoDigits(text, 8)
  return year >= 1900 && year <= 2200 && day >= 1 && day <= monthLength(year, twoDigits(text, 5))
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO
}

/** 0 for what is no month. */
function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** The day that the text names. Throws when it names none: check input with isCalendarDay first. */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError('not a calendar day')
  return text
}

/** The day `days` days later; earlier when negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return calendarDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsInDay).toISOString().slice(0, 10))
}

/** How many days lie from `from` (inclusive) to `until` (exclusive); negative when `until` is earlier. */
export function daysFrom(from: CalendarDay, until: CalendarDay): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsInDay
}

/** The first day of the month, `months` months after the month of `day`. */
export function firstOfMonth(day: CalendarDay, months = 0): CalendarDay {
  const first = startOfMonth(addMonths(`${day}T00:00:00Z`, months, { in: utc }))
  return calendarDay(first.toISOString().slice(0, 10))
}
