import { addHours } from 'date-fns/addHours'

/** So many days of 24 hours later, whatever clocks do meanwhile; earlier when negative. */
export function daysAfter(instant: Date, days: number): Date {
  return addHours(instant, 24 * days)
}
