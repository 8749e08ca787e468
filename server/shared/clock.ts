import { calendarDay, type CalendarDay } from './calendar-day.js'

/** Where "now" comes from; tests bring their own. */
export interface Clock {
  /** The present instant. */
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** The calendar day of the present instant in UTC. */
export function today(clock: Clock): CalendarDay {
  return calendarDay(clock.now().toISOString().slice(0, 10))
}
