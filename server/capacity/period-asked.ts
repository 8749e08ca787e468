import { addDays, calendarDay, daysFrom, firstOfMonth, type CalendarDay } from '../shared/calendar-day.js'
import { stayBetween, type Stay } from '../shared/stay.js'
import type { Result } from '../shared/result.js'

const MONTHS_SHOWN = 18
const LAST_DAY = calendarDay('2200-12-31')

/**
 * The period of a calendar that somebody wants to see: from today and for 18 months unless said otherwise. The days
 * given are days of the calendar.
 */
export function periodAsked(
  { from, until }: { from?: string | null | undefined; until?: string | null | undefined },
  today: CalendarDay,
): Result<Stay, { kind: 'ReversedStay' }> {
  const first = from ? calendarDay(from) : today
  return stayBetween({ from: first, until: until ? calendarDay(until) : monthsAfter(first) })
}

/** The same day of the month, or the last one of a shorter month; never beyond the calendar. */
function monthsAfter(day: CalendarDay): CalendarDay {
  if (daysFrom(day, LAST_DAY) < 31 * (MONTHS_SHOWN + 1)) return LAST_DAY
  const month = firstOfMonth(day, MONTHS_SHOWN)
  const lastOfMonth = addDays(firstOfMonth(month, 1), -1)
  const sameDay = addDays(month, Number(day.slice(8)) - 1)
  return sameDay < lastOfMonth ? sameDay : lastOfMonth
}
