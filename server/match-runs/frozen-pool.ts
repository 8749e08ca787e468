import type { ProblemFile } from '../../matching/index.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { ExpectedCases } from './expected-cases.js'

/** The group of an applicant who belongs to none: no host names it, so only hosts that receive all can take the case. */
export const noGroup = 'NONE'

/** A candidate, by the identifier of the database, whose last sensible day of arrival has passed: no run can place it. */
export interface OutOfTime {
  readonly caseId: string
  readonly latestArrival: CalendarDay
}

/** What is known of everything in a pool, by the pseudonym it has in the problem. */
export interface ByPseudonym<Value> {
  readonly cases: Readonly<Record<string, Value>>
  readonly places: Readonly<Record<string, Value>>
  readonly hosts: Readonly<Record<string, Value>>
}

/** What a run is made from, kept as it was: the problem, and what is needed to say the solution in words. Plain JSON. */
export interface FrozenPool {
  readonly problem: ProblemFile
  readonly outOfTime: readonly OutOfTime[]
  /** Who is expected, for a run that looks ahead; null or absent for one that does not, or when too little is known. */
  readonly expected?: ExpectedCases | null
  /**
   * Hosts, by pseudonym, whose lead days in the problem hold some for asking them first, because their calendar was not
   * confirmed lately. Absent in snapshots from before freshness was known.
   */
  readonly staleHosts?: readonly string[]
  /** The identifiers of the database. */
  readonly ids: ByPseudonym<string>
  /** The versions everything had: a proposal is stale once one of them has moved on. */
  readonly versions: ByPseudonym<number>
  /** What people call things: references of cases, labels of places, names of hosts. */
  readonly names: ByPseudonym<string>
  /** What windows ask, by the pseudonym of the part of a place; absent when they ask nothing. */
  readonly conditions?: Readonly<Record<string, AskedOfHouseholds>>
}

/** What the windows of a part of a place ask. */
export interface AskedOfHouseholds {
  /** Whom they are for, after "only for". */
  readonly words: string
  /** The cases that do not meet it and that no decision keeps apart from the place, by pseudonym. */
  readonly barred: readonly string[]
}

/** The stays of a plan, by pseudonym and in the order of the cases. Plain JSON. */
export type FrozenPlan = readonly {
  readonly case: string
  readonly place: string
  readonly from: string
  readonly until: string
}[]

/** Candidates in the snapshot, those out of time among them. */
export function caseCount({ problem, outOfTime }: FrozenPool): number {
  return problem.cases.length + outOfTime.length
}

export function placeCount({ problem, ids }: Pick<FrozenPool, 'problem' | 'ids'>): number {
  return new Set(problem.places.map(({ id }) => ids.places[id])).size
}
