import { calendarDay } from '../../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../../server/shared/stay.js'

/** The days from one day (inclusive) until another (exclusive) of 2027, as month and day: `days('04-01', '05-01')`. */
export function days(from: string, until: string): Stay {
  return stay(calendarDay(`2027-${from}`), calendarDay(`2027-${until}`))
}

export const wholeYear = stay(calendarDay('2027-01-01'), calendarDay('2028-01-01'))
