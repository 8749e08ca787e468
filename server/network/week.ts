import { addDays, type CalendarDay } from '../shared/calendar-day.js'

/** The Monday of the week a day is in, which may be the day itself. */
export function mondayOf(day: CalendarDay): CalendarDay {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(day, -sinceMonday)
}

/** The instant at which the week after the one of a Monday begins, in UTC. */
export function nextWeek(monday: CalendarDay): Date {
  return new Date(`${addDays(monday, 7)}T00:00:00Z`)
}
