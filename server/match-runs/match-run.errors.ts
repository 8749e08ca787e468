import type { InvalidInput } from '../shared/invalid-input.js'
import type { MatchRunStatus } from './match-run.js'

/** There is nobody to find a place for, or no place. */
export interface EmptyPool {
  readonly kind: 'EmptyPool'
  readonly missing: 'CANDIDATES' | 'PLACES'
}

/** As many runs as may wait are waiting. */
export interface QueueFull {
  readonly kind: 'MatchRunQueueFull'
  readonly waiting: number
}

export interface InvalidRun {
  readonly kind: 'InvalidRun'
  readonly faults: readonly InvalidInput[]
}

export interface KeyReused {
  readonly kind: 'IdempotencyKeyReused'
}

export interface RunNotFound {
  readonly kind: 'NotFound'
}

/** The run has ended: there is nothing to stop. */
export interface RunEnded {
  readonly kind: 'RunEnded'
  readonly status: MatchRunStatus
}

export type StartRunRefusal = InvalidRun | EmptyPool | QueueFull | KeyReused
export type StopRunRefusal = RunNotFound | RunEnded
