/** The passes of a run, in this order. */
export type Phase =
  'READING' | 'GREEDY' | 'PRICES' | 'CERTIFICATE' | 'DIVE' | 'LOCAL_SEARCH' | 'MAXIMALITY' | 'FINISHED'

/** Where a run stands. `bound` and `gap` are `null` until a valid bound is known. */
export interface Progress {
  readonly phase: Phase
  readonly score: number
  readonly bound: number | null
  readonly gap: number | null
  readonly placed: number
  readonly cases: number
  /** Only when a clock was given. */
  readonly elapsedMs?: number
}
