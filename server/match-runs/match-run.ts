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
}

/** One run of the matching engine over a frozen snapshot of candidates and places. */
export interface MatchRun extends MatchRunProgress {
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
  readonly caseCount: number
  readonly placeCount: number
  readonly stopRequested: boolean
  readonly failure: string | null
}

/** The largest number the API and the database carry as an integer. */
export const largestInteger = 2_147_483_647

/** Progress as it can be stored: points beyond what an integer holds are cut off there. */
export function storable({ phase, placed, score, bound, gap }: MatchRunProgress): MatchRunProgress {
  const cut = (points: number) => Math.max(-largestInteger, Math.min(largestInteger, Math.round(points)))
  return { phase, placed, score: cut(score), bound: bound === null ? null : cut(bound), gap }
}
