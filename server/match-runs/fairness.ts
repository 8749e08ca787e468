/** What became of the cases of a group. */
export interface GroupOutcome {
  readonly placed: number
  /** Share of those a place exists for, 0 to 1; null when there is none. */
  readonly rate: number | null
  readonly meanWaitingDays: number | null
}

/** A plan, and beside it what going by priority alone would give. */
export interface BesidePriority {
  readonly cases: number
  /** Cases that could have some place if nobody else were there. */
  readonly placeable: number
  readonly plan: GroupOutcome
  readonly byPriority: GroupOutcome
}

export interface FairnessRow extends BesidePriority {
  readonly dimension: 'GROUP' | 'GENDER' | 'HOUSEHOLD_SIZE' | 'ORIGIN' | 'RISK'
  /** A code of the dimension, such as WHRD, WOMAN, 5+, 014 or 4. */
  readonly value: string
  /** Fewer than five cases: its figures could point at a person. */
  readonly small: boolean
}

/** Who a plan places, as a run keeps it. */
export interface FairnessReport {
  readonly overall: BesidePriority
  readonly rows: readonly FairnessRow[]
  /** Pairs of a case and a host institution it would rather be at, where somebody of lower priority is. */
  readonly envyPairs: number
  readonly enviousCases: number
}
