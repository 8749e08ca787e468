/** Where a match run stands. */
export type MatchRunStatus = 'QUEUED' | 'RUNNING' | 'FINISHED' | 'STOPPED' | 'FAILED'

/** One run of the matching engine over a frozen snapshot of candidates and places. */
export interface MatchRun {
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
  readonly phase: string
  readonly placed: number
  readonly score: number
  readonly bound: number | null
  /** (bound − score) / bound, 0 to 1. */
  readonly gap: number | null
  readonly failure: string | null
}
