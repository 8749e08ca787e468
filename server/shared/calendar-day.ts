const MS_PER_DAY = 86_400_000
const PATTERN = /^\d{4}-\d{2}-\d{2}$/

declare const brand: unique symbol

/** A calendar day in ISO 8601, from 1900-01-01 to 2200-12-31. ISO order is calendar order, so `<` compares days. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' }

/** True for an existing day of the calendar within the years 1900 to 2200; 2027-02-29 is none. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!PATTERN.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) return false
  return text >= '1900-01-01' && text <= '2200-12-31'
}

/** The day that the text names. Throws when it names none: check input with isCalendarDay first. */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError('not a calendar day')
  return text
}

/** The day `days` days later; earlier when negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return calendarDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10))
}

/** How many days lie from `from` (inclusive) to `until` (exclusive); negative when `until` is earlier. */
export function daysFrom(from: CalendarDay, until: CalendarDay): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY
}

/** The first day of the month, `months` months after the month of `day`. */
export function firstOfMonth(day: CalendarDay, months = 0): CalendarDay {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return calendarDay(date.toISOString().slice(0, 10))
}
