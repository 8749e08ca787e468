import { utc } from '@date-fns/utc'
import { addMonths as monthsLater } from 'date-fns/addMonths'
import { millisecondsInDay } from 'date-fns/constants'
import { locale } from './i18n/locale.js'

/** A calendar day in ISO 8601, such as 2027-02-01. It never passes through a time zone. */
export type IsoDay = string

/** Days since 1970-01-01. NaN for text that is no day. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsInDay
}

/** The day that many days later; earlier when negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date((dayNumber(day) + days) * millisecondsInDay).toISOString().slice(0, 10)
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDay, until: IsoDay): number {
  return dayNumber(until) - dayNumber(from)
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && addDays(text, 0) === text
}

const two = (part: number) => String(part).padStart(2, '0')

/** The calendar day on the reader's own clock. */
export function today(now: Date = new Date()): IsoDay {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The first day of the month a day lies in. */
export function startOfMonth(day: IsoDay): IsoDay {
  return `${day.slice(0, 7)}-01`
}

/** The first day of the month that many months later. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return startOfMonth(monthsLater(asUtc(day), months, { in: utc }).toISOString())
}

const asUtc = (day: IsoDay) => new Date(dayNumber(day) * millisecondsInDay)
const dayFormat = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
const longDayFormat = new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const monthFormat = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: 'numeric' })

/** Such as 1 Feb 2027. */
export function formatDay(day: IsoDay): string {
  return dayFormat.format(asUtc(day))
}

/** Such as Monday, 1 February 2027: for what is read aloud. */
export function formatDayLong(day: IsoDay): string {
  return longDayFormat.format(asUtc(day))
}

/** Such as Feb 2027. */
export function formatMonth(day: IsoDay): string {
  return monthFormat.format(asUtc(day))
}

/** A sentence of the server with its ISO days written the reader's way. */
export function withReadableDays(sentence: string): string {
  return sentence.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, day => (isDay(day) ? formatDay(day) : day))
}

/** First and last day of a half-open period, such as 1 Feb – 30 Apr 2027; `until` is the first day no longer in it. */
export function formatPeriod(from: IsoDay, until: IsoDay): string {
  return dayFormat.formatRange(asUtc(from), asUtc(addDays(until, -1)))
}
