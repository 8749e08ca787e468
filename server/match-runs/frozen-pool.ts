import type { CalendarDay } from '../shared/calendar-day.js'
import type { ProblemFile } from './problem-file.js'

/** A candidate whose last sensible day of arrival has passed: no run can place it. */
export interface OutOfTime {
  readonly caseId: string
  readonly latestArrival: CalendarDay
}

/** What a run is made from, kept as it was: the problem, and what is needed to say the solution in words. Plain JSON. */
export interface FrozenPool {
  readonly problem: ProblemFile
  readonly outOfTime: readonly OutOfTime[]
  /** The versions everything had, by identifier: a proposal is stale once one of them has moved on. */
  readonly versions: {
    readonly cases: Readonly<Record<string, number>>
    readonly places: Readonly<Record<string, number>>
    readonly hosts: Readonly<Record<string, number>>
  }
  /** What people call things, by identifier: references of cases, labels of places, names of hosts. */
  readonly names: {
    readonly cases: Readonly<Record<string, string>>
    readonly places: Readonly<Record<string, string>>
    readonly hosts: Readonly<Record<string, string>>
  }
}

/** Candidates in the snapshot, those out of time among them. */
export function caseCount({ problem, outOfTime }: FrozenPool): number {
  return problem.cases.length + outOfTime.length
}

export function placeCount({ problem }: FrozenPool): number {
  return problem.places.length
}
