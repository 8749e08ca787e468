import type { TimeFigures } from './what-if.js'
import type { Verdict } from './targets.js'

/** What one run printed and used; seconds and megabytes are of the whole process, start, reading and writing included. */
export interface SolveRow {
  readonly instance: string
  readonly cases: number
  /** Pairs of a case and a place with at least one candidate stay, and those stays. */
  readonly pairs: number
  readonly candidates: number
  readonly score: number
  readonly bound: number
  readonly gap: number
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMB: number
  readonly threads: number
  /** Whether the independent validator accepts the solution. */
  readonly valid: boolean
  readonly verdict: Verdict | null
  /** Best value and bound known before; reference instances only. */
  readonly known: { readonly value: number; readonly bound: number } | null
  /** Points of going by priority on the same problem. */
  readonly greedy: number | null
  readonly highs: HighsRow | null
}

/** HiGHS on the time-indexed model of the same problem. */
export interface HighsRow {
  readonly optimum: number | null
  readonly wallSeconds: number
  /** Why there is no optimum. */
  readonly said: string | null
}

/** The answers of several numbers of threads to one problem. */
export interface ThreadsRow {
  readonly instance: string
  readonly identical: boolean
  readonly runs: readonly { readonly threads: number; readonly wallSeconds: number; readonly cpuSeconds: number }[]
}

export interface LiveRow {
  readonly instance: string
  readonly firstPlanMs: number | null
  readonly longestSilenceMs: number
  readonly reports: number
  /** From asking to cancel until every thread was gone. */
  readonly threadsGoneMs: number | null
}

/** Processor milliseconds on a warm desk. */
export interface DeskRow {
  readonly instance: string
  readonly whatIf: TimeFigures
  readonly rank: TimeFigures
  /** Percentage points of certified gap for 100 changes. */
  readonly driftPer100: number
}

/** Everything a bench knows; kept between runs, so that one size can be measured anew. */
export interface Results {
  readonly node: string
  readonly cores: number
  readonly solves: readonly SolveRow[]
  readonly threads: readonly ThreadsRow[]
  readonly live: readonly LiveRow[]
  readonly desk: readonly DeskRow[]
  /** Instances that could not be measured, and why. */
  readonly failures: readonly { readonly instance: string; readonly said: string }[]
}

export const noResults: Pick<Results, 'solves' | 'threads' | 'live' | 'desk' | 'failures'> = {
  solves: [],
  threads: [],
  live: [],
  desk: [],
  failures: [],
}

/** The old results with the new ones in their places; what is new comes last. */
export function merged(before: Results, now: Results): Results {
  const measured = new Set([...now.solves, ...now.failures].map(({ instance }) => instance))
  const merge = <T extends { readonly instance: string }>(old: readonly T[], fresh: readonly T[]): readonly T[] => {
    const anew = new Map(fresh.map(row => [row.instance, row]))
    const kept = old.map(row => anew.get(row.instance) ?? row)
    const known = new Set(old.map(row => row.instance))
    return [...kept, ...fresh.filter(row => !known.has(row.instance))]
  }
  return {
    node: now.node,
    cores: now.cores,
    solves: merge(before.solves, now.solves),
    threads: merge(before.threads, now.threads),
    live: merge(before.live, now.live),
    desk: merge(before.desk, now.desk),
    failures: [...before.failures.filter(({ instance }) => !measured.has(instance)), ...now.failures],
  }
}
