import type { RuleFinding, RuleId } from '../constraints/rule.js'
import type { Assignment, RuleCount, TermId, Terms, UnplacedKind } from '../solution.js'

/** A rule the stay keeps, with what was asked and what is offered. */
export interface RuleReason extends RuleFinding {
  readonly kind: 'RULE'
}

/** A soft term in points; `most` is the best this case could get for the term anywhere. */
export interface TermReason {
  readonly kind: 'TERM'
  readonly term: TermId
  readonly points: number
  readonly most: number
}

/** Why this stay and not the case's own best: what the best stay is, and who holds it. */
export interface ChoiceReason {
  readonly kind: 'CHOICE'
  /** True when no other candidate stay of this case is worth more. */
  readonly best: boolean
  /** The case's best stay if nobody else were placed. */
  readonly bestPlace: string
  readonly bestFrom: string
  readonly bestUntil: string
  readonly bestPoints: number
  /** Points of this stay minus `bestPoints`; zero or negative (positive only for a pin outside the candidates). */
  readonly difference: number
  /** Cases whose stays stand in the way of the best stay; empty when `best`. */
  readonly heldBy: readonly string[]
}

export type Reason = RuleReason | TermReason | ChoiceReason

/** A stay the case could have, given where everyone else is. */
export interface RankedStay {
  readonly place: string
  readonly host: string
  readonly from: string
  readonly until: string
  readonly points: number
  readonly terms: Terms
  readonly effect: StayEffect
}

/** `FREE`: nobody moves. `DISPLACES`: these cases would have to move. `OVER_BUDGET`: free, but the money left is short by `by`. */
export type StayEffect =
  | { readonly kind: 'FREE' }
  | { readonly kind: 'DISPLACES'; readonly cases: readonly string[]; readonly rules: readonly RuleId[] }
  | { readonly kind: 'OVER_BUDGET'; readonly by: number }

/** Another place for a placed case; the best free stay there, or the best stay and who holds it. */
export interface Alternative {
  readonly place: string
  readonly host: string
  readonly from: string
  readonly until: string
  readonly points: number
  /** Points of this alternative minus the points of the assignment. */
  readonly difference: number
  readonly terms: Terms
  /** Cases whose assignments stand in the way; empty when the stay is free. */
  readonly heldBy: readonly string[]
  readonly effect: StayEffect
}

export interface PlacedReview {
  readonly kind: 'PLACED'
  readonly case: string
  readonly assignment: Assignment
  readonly pinned: boolean
  readonly reasons: readonly Reason[]
  /** At most five, best points first. */
  readonly alternatives: readonly Alternative[]
}

/** What would have to be different for one failing rule; `by` is in the unit of the rule. */
export interface Change {
  readonly rule: RuleId
  readonly change: ChangeId
  readonly by: number
  /** Languages, types, countries, groups … to be added or lifted. */
  readonly values: readonly string[]
}

export type ChangeId =
  | 'LIFT_EXCLUSION'
  | 'ADD_SLEEPS'
  | 'OFFER_ACCOMPANIMENT'
  | 'WIDEN_SCOPE'
  | 'ALLOW_COUNTRY'
  | 'ACCEPT_LANGUAGE'
  | 'ADMIT_GROUP'
  | 'BECOME_LGBTI_SAFE'
  | 'BECOME_STEP_FREE'
  | 'DROP_WOMEN_ONLY'
  | 'BECOME_WOMEN_ONLY'
  | 'BECOME_CHILD_SAFE'
  | 'OPEN_RESERVE'
  | 'ARRIVE_LATER'
  | 'SHORTEN_MINIMUM'
  | 'OPEN_EARLIER'
  | 'CLOSE_LATER'
  | 'OPEN_WINDOW'
  | 'FREE_DAYS'
  | 'MORE_HOUSEHOLDS'
  | 'MORE_SERVICE'
  | 'MORE_ARRIVALS'
  | 'MORE_MONEY'

export interface NearestMiss {
  readonly place: string
  readonly host: string
  /** The stay that comes closest; `null` when rules that have nothing to do with dates fail. */
  readonly stay: { readonly from: string; readonly until: string } | null
  readonly failures: readonly RuleFinding[]
  /** In the order of the failures; a window may need two changes, and nothing can be changed about `ONE_STAY`. */
  readonly changes: readonly Change[]
  /** Cases whose stays stand in the way (only when the failures are about others' stays). */
  readonly heldBy: readonly string[]
}

export interface UnplacedReview {
  readonly kind: UnplacedKind
  readonly case: string
  /** How many places each rule excludes, most first; a place that fails three rules is counted three times. */
  readonly rules: readonly RuleCount[]
  /** At most three: fewest failures, then smallest shortfall. */
  readonly nearestMisses: readonly NearestMiss[]
}

/** What the platform stores of a finished run, one entry for every case, sorted by case id. Plain JSON. */
export interface Review {
  readonly placed: readonly PlacedReview[]
  readonly unplaced: readonly UnplacedReview[]
}
