/** What there could be more of. */
export type CapacityKind = 'PLACE' | 'HOUSEHOLDS' | 'ACCOMPANIMENT' | 'ARRIVALS' | 'RULE' | 'MONEY'

/** Capacity that does not exist, and what it would be worth. */
export interface CapacityWorth {
  readonly kind: CapacityKind
  /** What there would be, in a few words. */
  readonly name: string
  /** The host institution it is about, or that a new place is like; null for money. */
  readonly hostId: string | null
  /** Points no plan with it could have more than the plan of now; never below `points`. */
  readonly atMost: number
  /** Points the plan gained when it was tried. */
  readonly points: number
  /** Candidates without a place that would have one, gravest risk first. */
  readonly placed: readonly string[]
  /** Candidates that would be elsewhere, or elsewhen, gravest risk first. */
  readonly moved: readonly string[]
}

export type CapacityRefusal =
  /** There is no such run, or it has no plan. */
  { readonly kind: 'NotFound' } | { readonly kind: 'NoAnswer'; readonly why: 'INFEASIBLE' | 'TOO_SLOW' | 'BROKEN' }
