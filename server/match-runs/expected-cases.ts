import type { FileCase } from '../../matching/index.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import { addDays, calendarDay, daysFrom, type CalendarDay } from '../shared/calendar-day.js'

/** What is expected to come in, from what has come in: each case as if it came today. Plain JSON. */
export interface ExpectedCases {
  readonly cases: readonly FileCase[]
  /** Mean number of cases a week. */
  readonly perWeek: number
  /** For how many weeks from today. */
  readonly weeks: number
  /** Prices of capacity as the run before left them, by pseudonym; absent when none did, and once this run has ended. */
  readonly remembered?: unknown
}

/** How far back is looked, and how far ahead. */
export const WEEKS_BACK = 26
const WEEKS_AHEAD = 52
/** Fewer cases, or cases of less time, say too little about those to come. */
const FEWEST_CASES = 30
const FEWEST_WEEKS = 4

/** A case that came into the pool, with the day it did: when it was first admitted as a candidate. */
export interface CameIn {
  readonly entered: RelocationCase
  readonly arrived: CalendarDay
}

/**
 * Who is expected, going by who has come in during the last half year; null when too little is known. `toFile` writes a
 * case as it was on a day.
 */
export function expectedCases(
  seen: readonly CameIn[],
  { today, until }: { today: CalendarDay; until: CalendarDay },
  toFile: (entered: RelocationCase, name: string, asOf: CalendarDay) => FileCase,
): ExpectedCases | null {
  const inOrder = seen.toSorted((one, other) => (one.entered.reference < other.entered.reference ? -1 : 1))
  const first = seen.map(({ arrived }) => arrived).reduce((one, other) => (one < other ? one : other), today)
  const weeks = daysFrom(first, today) / 7
  if (seen.length < FEWEST_CASES || weeks < FEWEST_WEEKS) return null
  const cases = inOrder.map(({ entered, arrived }, index) => {
    const since = daysFrom(arrived, today)
    const now = (day: string) => {
      const moved = addDays(calendarDay(day), since)
      return moved < until ? moved : addDays(until, -1)
    }
    const file = toFile(entered, `SEEN-${index + 1}`, arrived)
    return { ...file, earliest: now(file.earliest), neededBy: now(file.neededBy), latest: now(file.latest) }
  })
  return { cases, perWeek: seen.length / weeks, weeks: WEEKS_AHEAD }
}
