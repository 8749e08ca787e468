import type { SolverOptions, SolverOutcome, SolverProgress } from './solver.js'

/** What a thread is given when it starts. */
export interface ThreadTask {
  readonly problem: unknown
  readonly options: SolverOptions
  /** One Int32 shared with the caller; it becomes 1 when the run shall stop and keep its best. */
  readonly stopFlag: SharedArrayBuffer
}

/** What a thread says. `DONE` is its last word. */
export type ThreadMessage =
  | { readonly kind: 'PROGRESS'; readonly progress: SolverProgress }
  | { readonly kind: 'DONE'; readonly outcome: Exclude<SolverOutcome, { kind: 'CANCELLED' | 'WORKER_DIED' }> }
