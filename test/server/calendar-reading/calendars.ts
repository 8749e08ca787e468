import type { CalendarReading, Horizon } from '../../../server/calendar-reading/calendar-reading.js'
import { readCalendar } from '../../../server/calendar-reading/read-calendar.js'
import { addDays, calendarDay, type CalendarDay } from '../../../server/shared/calendar-day.js'

/** May to July 2026 in Berlin: summer time throughout. */
export const summer: Horizon = {
  from: calendarDay('2026-05-01'),
  until: calendarDay('2026-08-01'),
  zone: 'Europe/Berlin',
}

export const horizon = (from: string, until: string, zone = 'Europe/Berlin'): Horizon => ({
  from: calendarDay(from),
  until: calendarDay(until),
  zone,
})

/** A calendar of these lines, as RFC 5545 wants it. */
export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

export function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
}

export function read(text: string | Uint8Array, asked: Horizon = summer): CalendarReading {
  return readCalendar(typeof text === 'string' ? new TextEncoder().encode(text) : text, asked)
}

/** Busy days in short: `05-04..05-06`, half-open. */
export function busyIn({ busy }: CalendarReading): string[] {
  return busy.map(({ from, until }) => `${from.slice(5)}..${until.slice(5)}`)
}

export function doubtsIn({ doubtful }: CalendarReading): string[] {
  return doubtful.map(({ range, reason }) => `${reason} ${range.from.slice(5)}..${range.until.slice(5)}`)
}

/** All days that a reading does not leave free. */
export function blockedDays({ busy, doubtful }: CalendarReading): Set<CalendarDay> {
  const days = new Set<CalendarDay>()
  for (const { from, until } of [...busy, ...doubtful.map(({ range }) => range)])
    for (let day = from; day < until; day = addDays(day, 1)) days.add(day)
  return days
}
