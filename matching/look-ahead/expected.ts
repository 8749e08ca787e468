import { asDay } from '../measure.js'
import type { Case } from '../problem.js'
import type { Random } from '../random.js'

/** A case that has come in, and the day it did; its other days tell how long before them people like this one ask. */
export interface SeenCase {
  readonly case: Case
  /** Day number, in the days the case itself is written in. */
  readonly arrived: number
}

/** What is expected to come in: cases like those seen, so many a week, for so many weeks after today. */
export interface Expectation {
  readonly seen: readonly SeenCase[]
  /** Mean number of arrivals a week; 0 or more. */
  readonly perWeek: number
  readonly weeks: number
}

export interface Sampling {
  readonly random: Random
  /** Day number of today: the first expected cases come in a week later. */
  readonly today: number
  /** Days of the horizon: whoever could only come later is left out. */
  readonly days: number
}

/** No id of a real case begins like this one, and it comes after them in the order of ids. */
const idPrefix = '~'

/**
 * One possible future, drawn with replacement from what was seen (a bootstrap): a Poisson number of cases every week,
 * their days moved to the week they come in. Knows nothing of what will really happen.
 */
export function expectedCases(
  { seen, perWeek, weeks }: Expectation,
  { random, today, days }: Sampling,
): readonly Case[] {
  const cases: Case[] = []
  if (seen.length === 0) return cases
  for (let week = 1; week <= weeks; week++) {
    const arrives = today + 7 * week
    for (let count = poisson(random, perWeek); count > 0; count--) {
      const { case: like, arrived } = seen[random.below(seen.length)]!
      const moved = (day: number): number => day - arrived + arrives
      if (moved(like.earliest) >= days) continue
      cases.push({
        ...like,
        id: `${idPrefix}${String(cases.length).padStart(7, '0')}`,
        earliest: asDay(moved(like.earliest)),
        neededBy: asDay(Math.min(days, moved(like.neededBy))),
        latest: asDay(Math.min(days, moved(like.latest))),
      })
    }
  }
  return cases
}

/** A Poisson number by counting exponential waits; the mean is at most some hundreds. */
export function poisson(random: Random, mean: number): number {
  let count = 0
  for (let waited = -Math.log(1 - random.next()); waited < mean; waited -= Math.log(1 - random.next())) count += 1
  return count
}
