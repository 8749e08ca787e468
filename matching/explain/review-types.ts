import type { RuleFinding, RuleId } from '../constraints/rule.js'
import type { Assignment, UnplacedKind, RuleCount, TermId, Terms } from '../solution.js'

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
  /** The rules the best stay breaks beside the others; empty when `best`, or when nothing is in its way. */
  readonly rules: readonly RuleId[]
  /** Cases that would have to leave for the best stay; empty when `best`. */
  readonly heldBy: readonly string[]
  /** What it would cost; `null` when `best`, when the case is pinned, or when somebody in the way is. */
  readonly cost: FavouriteCost | null
}

/** What a plan would be worth more (or less, when negative) if a case took its favourite stay. */
export interface FavouriteCost {
  /** Change of the total score: the case at its favourite, the displaced at the best stays then free, nobody else moved. */
  readonly change: number
  readonly displaced: readonly Displaced[]
}

/** A case that has to leave, and the best stay it would find. */
export interface Displaced {
  readonly case: string
  /** `null` when none is free. */
  readonly to: { readonly place: string; readonly from: string; readonly until: string } | null
  /** Points of that stay minus the points of the present one. */
  readonly difference: number
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
  /** The run was stopped before the choice and the alternatives were worked out: there are none here. */
  readonly brief: boolean
  readonly reasons: readonly Reason[]
  /** At most five, best points first. */
  readonly alternatives: readonly Alternative[]
}

/** What would have to be different for one failing rule; `by` is in the unit of the rule. */
export interface Change {
  readonly rule: RuleId
  readonly change: ChangeId
  readonly by: number
  /** Types, countries, groups … to be added or lifted; for `ACCEPT_LANGUAGE` any one of these would do. */
  readonly values: readonly string[]
  /** The days it is about: days to be offered or freed, days on which a limit is reached; `null` for the others. */
  readonly days: { readonly from: string; readonly until: string } | null
}

/** Who would have to give way: the case, the host, the place or the programme. */
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
  /** The case arrives later than its last day, or earlier than its first one. */
  | 'ARRIVE_LATER'
  | 'ARRIVE_EARLIER'
  /** The host is ready earlier than its lead days say. */
  | 'READY_EARLIER'
  /** The case is content with less, or wants more; the host is content with less, or allows more. */
  | 'SHORTEN_MINIMUM'
  | 'WANT_LONGER'
  | 'LOWER_HOST_MINIMUM'
  | 'ALLOW_LONGER'
  /** `days` are added before a window, after it, between two that then are one, or as one more. */
  | 'OPEN_EARLIER'
  | 'CLOSE_LATER'
  | 'JOIN_WINDOWS'
  | 'OPEN_WINDOW'
  /** What is taken leaves, or those in `heldBy` do. */
  | 'FREE_DAYS'
  | 'MORE_HOUSEHOLDS'
  | 'MORE_SERVICE'
  | 'MORE_ARRIVALS'
  | 'MORE_MONEY'

/**
 * A place that would do if something were different. Verified: with all changes made to the problem, and the cases in
 * `heldBy` out of the way, the stay passes every rule.
 */
export interface NearestMiss {
  readonly place: string
  readonly host: string
  /** The stay that becomes possible: of those, the one worth most. */
  readonly stay: { readonly from: string; readonly until: string }
  /** Whether it fits beside everyone else's stay in the plan, or only if those in `heldBy` go elsewhere. */
  readonly fits: 'BESIDE_PLAN' | 'IF_OTHERS_MOVE'
  /** What fails for this stay as things are. */
  readonly failures: readonly RuleFinding[]
  /** All of them are needed. */
  readonly changes: readonly Change[]
  /** Cases whose stays stand in the way; empty when it fits beside the plan. */
  readonly heldBy: readonly string[]
}

export interface UnplacedReview {
  /** `NOT_EXAMINED`: the run was stopped before; then the lists are empty. */
  readonly kind: UnplacedKind
  readonly case: string
  /** How many places each rule excludes, most first; see `RuleCount`. */
  readonly rules: readonly RuleCount[]
  /** At most three: fewest changes, then those that move nobody, then the smallest; never two of one kind at a place. */
  readonly nearestMisses: readonly NearestMiss[]
}

/** What the platform stores of a finished run, one entry for every case, sorted by case id. Plain JSON. */
export interface Review {
  readonly placed: readonly PlacedReview[]
  readonly unplaced: readonly UnplacedReview[]
}
