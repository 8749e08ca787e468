import { addDays, calendarDay, isCalendarDay, type CalendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { lengthInDays, overlaps, stay, type Stay } from '../shared/stay.js'

export type Frequency = 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/**
 * When a period comes again, as RFC 5545 says it: on the same weekday, the same day of the month or of the year, with
 * as many days as the first time. Where that day does not exist (a 31st, 29 February) the period is left out, and not
 * moved to another day; it does not count.
 */
export interface Recurrence {
  readonly frequency: Frequency
  /** Every so many weeks, months or years; 1 or more. */
  readonly every: number
  /** The last day on which a period may begin; null when the number is given. */
  readonly until: CalendarDay | null
  /** How many periods there are, the first included; null when the last day is given. */
  readonly count: number | null
}

const mostEvery = 60
export const mostRepetitions = 200
/** Windows are made so many days ahead at most, five years, however often they repeat. */
const horizonDays = 1827

/** The first period and its repetitions that begin before `horizon`, in order. The recurrence has no faults. */
export function repetitions(first: Stay, recurrence: Recurrence, horizon: CalendarDay): readonly Stay[] {
  const days = lengthInDays(first)
  const last = recurrence.until !== null && recurrence.until < horizon ? recurrence.until : addDays(horizon, -1)
  const most = recurrence.count ?? mostRepetitions
  const found: Stay[] = []
  for (let step = 0; found.length < most; step++) {
    const earliest = earliestAt(first.from, recurrence, step)
    if (earliest > last) break
    const from = dayAt(first.from, recurrence, step)
    if (from !== null && from <= last) found.push(stay(from, addDays(from, days)))
  }
  return found
}

/** What is wrong with a recurrence of a period, every fault at once, with paths below `repeat`. */
export function faultsInRecurrence(
  first: Stay,
  recurrence: Recurrence,
  { today }: { today: CalendarDay },
): readonly InvalidInput[] {
  const { every, until, count } = recurrence
  const faults: InvalidInput[] = []
  const fault = (field: string, message: string) =>
    faults.push({ kind: 'InvalidInput', path: ['repeat', field], message })
  if (!within(every, 1, mostEvery)) fault('every', `Choose a step from 1 to ${mostEvery}.`)
  if ((until === null) === (count === null)) fault('until', 'Give either the last day or the number of repetitions.')
  if (count !== null && !within(count, 1, mostRepetitions))
    fault('count', `A window repeats at most ${mostRepetitions} times.`)
  if (until !== null && until < first.from) fault('until', `The repetitions cannot end before ${first.from}.`)
  const horizon = horizonFrom(today)
  if (until !== null && until >= horizon) fault('until', `Windows are published up to ${addDays(horizon, -1)}.`)
  if (faults.length > 0) return faults
  const all = repetitions(first, recurrence, horizon)
  if (count !== null && all.length < count)
    fault('count', `Windows are published up to ${addDays(horizon, -1)}, which leaves room for ${all.length}.`)
  if (until !== null && all.length === mostRepetitions)
    fault('until', `A window repeats at most ${mostRepetitions} times; choose an earlier day.`)
  if (all.some((one, index) => index > 0 && overlaps(all[index - 1]!, one)))
    fault('every', `A window of ${lengthInDays(first)} days that repeats so often would overlap itself.`)
  return faults
}

/** The first day on which no window that repeats may begin. */
export function horizonFrom(today: CalendarDay): CalendarDay {
  return addDays(today, horizonDays)
}

/** The same day some years later; null when that year has no such day. */
export function yearsAfter(day: CalendarDay, years: number): CalendarDay | null {
  return named(yearOf(day) + years, monthOf(day), day.slice(8))
}

/** The day of a step; null when the month or the year has no such day. */
function dayAt(first: CalendarDay, { frequency, every }: Recurrence, step: number): CalendarDay | null {
  if (frequency === 'WEEKLY') return addDays(first, 7 * every * step)
  if (frequency === 'YEARLY') return yearsAfter(first, every * step)
  const months = monthOf(first) - 1 + every * step
  return named(yearOf(first) + Math.floor(months / 12), (months % 12) + 1, first.slice(8))
}

/** A day no later than the one of the step, which exists for every step and grows with it. */
function earliestAt(first: CalendarDay, recurrence: Recurrence, step: number): CalendarDay {
  return recurrence.frequency === 'WEEKLY'
    ? addDays(first, 7 * recurrence.every * step)
    : dayAt(calendarDay(`${first.slice(0, 8)}01`), recurrence, step)!
}

function named(year: number, month: number, day: string): CalendarDay | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${day}`
  return isCalendarDay(text) ? text : null
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7))
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
