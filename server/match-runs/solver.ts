import type { FairnessReport, PlanFault, Progress, Review, Solution } from '../../matching/index.js'
import type { ExpectedCases } from './expected-cases.js'

/** How one computation ended. */
export type SolverOutcome =
  | {
      readonly kind: 'SOLVED'
      readonly solution: Solution
      readonly review: Review
      /** `undefined` when the run was stopped before it was worked out. */
      readonly fairness: FairnessReport | undefined
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

/** The engine on a thread of its own, as the room needs it; the real one comes from outside. */
export interface Solver {
  start(
    problem: unknown,
    options: {
      readonly seed: number
      readonly timeLimitMs?: number
      /** Cases still expected, for which capacity is kept where they will need it more. */
      readonly expected?: ExpectedCases
      /** Protection on time before everything else; nobody is expected then. */
      readonly tiers?: boolean
    },
  ): Computation
}
