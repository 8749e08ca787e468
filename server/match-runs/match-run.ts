import type { FairnessReport } from './fairness.js'
import type { RunAims } from './run-aims.js'
import type { CoursePoint } from './run-course.js'
import type { RunManner } from './run-manner.js'

/** Where a match run stands. */
export type MatchRunStatus = 'QUEUED' | 'RUNNING' | 'FINISHED' | 'STOPPED' | 'FAILED'

/** How far a run has come. */
export interface MatchRunProgress {
  /** What the engine is doing, in a few words. */
  readonly phase: string
  /** Candidates with a place in the best plan so far. */
  readonly placed: number
  /** Points of the best plan so far. */
  readonly score: number
  /** Upper bound on the points of any plan; null before there is one. */
  readonly bound: number | null
  /** (bound − score) / bound, 0 to 1. */
  readonly gap: number | null
  /** Milliseconds of computing, the last time when it was begun again after an interruption. */
  readonly elapsedMs: number
  /** How the best plan and the bound have come closer, oldest first. */
  readonly course: readonly CoursePoint[]
}

/** One run of the matching engine over a snapshot of candidates and places, frozen when its computing begins. */
export interface MatchRun extends MatchRunProgress, RunManner, RunAims {
  readonly id: string
  /** Counts the runs of the platform, from 1. */
  readonly number: number
  readonly status: MatchRunStatus
  /** The account that asked for it. */
  readonly requestedBy: string
  readonly queuedAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly seed: number
  /** Seconds, 1 to 600; null to run to the end. */
  readonly timeLimitSeconds: number | null
  /** What looking ahead rested on, or why it did not; null before it has ended, or if it was not to. */
  readonly lookAheadNote: string | null
  /** Candidates in the snapshot; while the run waits, as many as there were when it was asked for. */
  readonly caseCount: number
  readonly placeCount: number
  readonly stopRequested: boolean
  /** Who is placed beside what priority alone would give; null before it has ended. */
  readonly fairness: FairnessReport | null
  readonly failure: string | null
}

/** The largest number the API and the database carry as an integer. */
export const largestInteger = 2_147_483_647

/** Progress as it can be stored: points beyond what an integer holds are cut off there. */
export function storable(progress: MatchRunProgress): MatchRunProgress {
  const { phase, placed, gap, elapsedMs, course } = progress
  const cut = (points: number) => Math.max(-largestInteger, Math.min(largestInteger, Math.round(points)))
  const points = <Standing extends { score: number; bound: number | null }>({ score, bound }: Standing) => ({
    score: cut(score),
    bound: bound === null ? null : cut(bound),
  })
  return {
    phase,
    placed,
    gap,
    ...points(progress),
    elapsedMs: cut(elapsedMs),
    course: course.map(point => ({ ...point, ...points(point), elapsedMs: cut(point.elapsedMs) })),
  }
}
