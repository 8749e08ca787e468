import type { RuleId } from '../constraints/rule.js'
import type { PinConflict } from '../search/pins.js'
import type { Assignment, Solution } from '../solution.js'

/** Why the stay of a case is another. */
export type ChangeReason =
  /** The case is no longer in the problem. */
  | { readonly kind: 'WITHDRAWN' }
  /** The stay is pinned now. */
  | { readonly kind: 'PINNED' }
  /** The old stay breaks these rules now, whoever else is placed. */
  | { readonly kind: 'NO_LONGER_POSSIBLE'; readonly rules: readonly RuleId[] }
  /** The old stay breaks these rules beside the stays these cases have now. */
  | { readonly kind: 'DISPLACED'; readonly by: readonly string[]; readonly rules: readonly RuleId[] }
  /** The money is spent on others. */
  | { readonly kind: 'MONEY_NEEDED' }
  /** The new stay is worth more; these cases had days of it before. */
  | { readonly kind: 'BETTER_STAY'; readonly points: number; readonly freedBy: readonly string[] }
  /** The case had no stay; these cases had days of the new one before. */
  | { readonly kind: 'NEWLY_PLACED'; readonly freedBy: readonly string[] }
  /** The case is new and found no stay. */
  | { readonly kind: 'NO_STAY_FOUND' }
  /** Moving the case made room for moves that bring more altogether. */
  | { readonly kind: 'MADE_ROOM' }

/** One case that is no longer where it was. */
export interface ChangedCase {
  readonly case: string
  /** `null`: it had no stay, or is new. */
  readonly before: Assignment | null
  /** `null`: it has no stay now, or is gone. */
  readonly after: Assignment | null
  readonly reasons: readonly ChangeReason[]
}

/** What becomes of a plan when the problem changes. */
export interface Answered {
  readonly kind: 'SOLVED'
  /**
   * The plan for the changed problem. Reasons of cases that were and stay without a stay are those of the plan before.
   */
  readonly solution: Solution
  /** Sorted by case id. */
  readonly changed: readonly ChangedCase[]
  /** New minus old. */
  readonly difference: { readonly score: number; readonly bound: number; readonly placed: number }
  /** Whether the prices had to be found anew, which takes much longer. */
  readonly cold: boolean
  /** Whether a full run is due: the gap has grown by more than 0.3 points since the desk was opened, or 50 changes were kept. */
  readonly fullRunDue: boolean
}

export type WhatIf = Answered | { readonly kind: 'INFEASIBLE_PINS'; readonly conflicts: readonly PinConflict[] }
