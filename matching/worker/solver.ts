import type { PinConflict, ProblemFault, Progress, Review, Solution } from '../index.js'

export type SolverProgress = Progress

export interface SolverOptions {
  /** Integer; equal problem and seed give equal solutions. Default 1. */
  readonly seed?: number
  /** Local-search moves; the default depends on the size of the problem. */
  readonly iterations?: number
  /** Wall-clock limit; a run that hits it keeps its best plan and is not reproducible. */
  readonly timeLimitMs?: number
  readonly threads?: number
  /** Heap limit of the thread; past it the outcome is `WORKER_DIED`. Default 2048. */
  readonly memoryMb?: number
}

export type SolverOutcome =
  | { readonly kind: 'SOLVED'; readonly solution: Solution; readonly review: Review }
  | { readonly kind: 'BAD_PROBLEM'; readonly faults: readonly ProblemFault[] }
  | { readonly kind: 'INFEASIBLE_PINS'; readonly conflicts: readonly PinConflict[] }
  | { readonly kind: 'CANCELLED' }
  | { readonly kind: 'WORKER_DIED'; readonly message: string }

export interface SolverRun {
  /** Always resolves, exactly once; never rejects. */
  readonly result: Promise<SolverOutcome>
  /** Called in order, never after `result` has resolved. Returns a function that ends the subscription. */
  onProgress(listener: (progress: SolverProgress) => void): () => void
  /** Ends the search soon and keeps the best plan found; the outcome is `SOLVED`. */
  stop(): void
  /** Ends the thread at once; the outcome is `CANCELLED`. */
  cancel(): void
}

export interface Solver {
  start(problem: unknown, options?: SolverOptions): SolverRun
}
