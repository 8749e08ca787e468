/** The passes of a run, in this order; `REVIEW`, which the worker does, says why each case is where it is. */
export type Phase =
  'GREEDY' | 'PRICES' | 'CERTIFICATE' | 'DIVE' | 'LOCAL_SEARCH' | 'POLISH' | 'PROOF' | 'MAXIMALITY' | 'REVIEW'

/** Where a run stands: the best plan so far, and the lowest bound proven so far. */
export interface Progress {
  readonly phase: Phase
  readonly score: number
  readonly bound: number
  readonly gap: number
  readonly placed: number
  readonly cases: number
  /** Only when a clock was given. */
  readonly elapsedMs?: number
}
