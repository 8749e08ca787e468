import type {
  AheadResult,
  FairnessReport,
  FlooredSolution,
  PlanFault,
  Progress,
  Review,
  Solution,
  TieredSolution,
} from '../../matching/index.js'
import type { ExpectedCases } from './expected-cases.js'

/** How one computation ended. */
export type SolverOutcome =
  | {
      readonly kind: 'SOLVED'
      /** With what became of the aims of its manner, where it has any. */
      readonly solution: Solution | FlooredSolution | TieredSolution
      readonly review: Review
      /** `undefined` when the run was stopped before it was worked out. */
      readonly fairness: FairnessReport | undefined
      /** What a run that looked ahead leaves to the next one. */
      readonly ahead?: AheadResult
      /** What an independent look at the plan objects to; it must be nothing. */
      readonly faults: readonly PlanFault[]
    }
  /** The problem makes no sense to the engine. */
  | { readonly kind: 'BAD_PROBLEM' }
  | { readonly kind: 'INFEASIBLE_PINS' }
  | { readonly kind: 'CANCELLED' }
  | { readonly kind: 'WORKER_DIED' }

/** One computation under way. */
export interface Computation {
  /** Always resolves, exactly once; never rejects. */
  readonly result: Promise<SolverOutcome>
  /** Told in order, never after `result` has resolved. Returns a function that ends the subscription. */
  onProgress(listener: (progress: Progress) => void): () => void
  /** Ends the search soon and keeps the best plan. */
  stop(): void
  /** Ends the computation at once. */
  cancel(): void
}

/** A search other than that for most points among today's cases. */
export type SolverManner =
  /** Capacity is kept for cases still expected, where they will need it more. */
  | { readonly kind: 'LOOK_AHEAD'; readonly expected: ExpectedCases }
  /** Protection on time before everything else. */
  | { readonly kind: 'ON_TIME_FIRST' }
  /** Of every protected group at least `share` of the rate of all, above 0 and at most 1. */
  | { readonly kind: 'FLOORS'; readonly share: number }

/** The engine on a thread of its own, as the room needs it; the real one comes from outside. */
export interface Solver {
  start(
    problem: unknown,
    options: {
      readonly seed: number
      readonly timeLimitMs?: number
      readonly manner?: SolverManner
    },
  ): Computation
}
