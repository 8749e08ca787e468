import type { RuleFinding } from '../proposals/proposal-review.js'

export type UnplacedCause =
  'NO_ELIGIBLE_PLACE' | 'NO_FEASIBLE_DATES' | 'OUTCOMPETED' | 'LIMIT_REACHED' | 'STAY_LEFT_OPEN' | 'NOT_EXAMINED'

export interface NearMiss {
  readonly placeId: string
  readonly failures: readonly RuleFinding[]
  readonly message: string
}

/** A candidate for which a run found no place, and why. */
export interface UnplacedCase {
  readonly runId: string
  readonly caseId: string
  readonly cause: UnplacedCause
  readonly message: string
  /** Rules that fail and at how many places, most places first. */
  readonly failedRules: readonly { readonly rule: RuleFinding['rule']; readonly places: number }[]
  readonly nearestMisses: readonly NearMiss[]
}
