import type { RuleId } from './constraints/rule.js'

/**
 * What one stay is worth, term by term. Every term is signed, so their sum is the points of the stay:
 * `shortStay` and `spareBeds` are zero or negative for a stay that keeps the rules.
 */
export interface Terms {
  readonly arrival: number
  readonly shortStay: number
  readonly offset: number
  readonly language: number
  readonly region: number
  readonly scope: number
  readonly accompaniment: number
  readonly spareBeds: number
}

export type TermId = keyof Terms

/** One case on one place for one stay; `from` and `until` are ISO days, `until` is the first day free again. */
export interface Assignment {
  readonly case: string
  readonly place: string
  readonly from: string
  readonly until: string
  readonly points: number
  readonly terms: Terms
}

/** A case that got no stay. `reasons`: how many places each rule excludes, most first. */
export interface Unassigned {
  readonly case: string
  readonly kind: UnplacedKind
  readonly reasons: readonly RuleCount[]
}

/** Why a case has no stay, or `NOT_EXAMINED`: the run was stopped before that was worked out. */
export type UnplacedKind = ExaminedKind | 'NOT_EXAMINED'

/** Why a case has no stay; the first that applies, from the top. */
export type ExaminedKind =
  /** Every place fails at least one rule that has nothing to do with dates. */
  | 'NO_ELIGIBLE_PLACE'
  /** Some places would do, but none has dates for it, even if nobody but the pinned were placed. */
  | 'NO_FEASIBLE_DATES'
  /** Stays exist, but others hold the place, the host's limit or the quota. */
  | 'OUTCOMPETED'
  /** A stay is free, but the money left does not pay for it. */
  | 'NO_BUDGET'
  /**
   * A stay is free and payable: the run was stopped early, or looks ahead and keeps it for someone expected, or the stay
   * is worth nothing under the policy.
   */
  | 'STAY_LEFT_OPEN'

/**
 * How many places a rule excludes for a case. A rule about who may go where is counted at every place where it fails.
 * The rules about days and room are counted at the places that pass all of those: each such place once, under the first
 * rule, in the order of the policy, that leaves no stay there.
 */
export interface RuleCount {
  readonly rule: RuleId
  /** Number of places. */
  readonly places: number
}

/** The objective by level: `total = protection + comfort`. */
export interface Score {
  readonly total: number
  /** arrival + shortStay: who is protected, how soon, for how long. */
  readonly protection: number
  /** offset, language, region, scope, accompaniment, spareBeds: how well the place fits. */
  readonly comfort: number
  /** Sum of each term over all assignments. */
  readonly terms: Terms
}

/** A pin that breaks rules 1 to 12 or is off the arrival grid: kept as it is, with this warning. */
export interface PinWarning {
  readonly case: string
  readonly place: string
  /** `GRID`: the stay is not one of the candidates the bound is over. */
  readonly rules: readonly (RuleId | 'GRID')[]
}

export type StoppedBy = 'FINISHED' | 'ITERATIONS' | 'TIME_LIMIT' | 'REQUEST'

export interface Statistics {
  readonly cases: number
  readonly placed: number
  /** (case, place) pairs with at least one candidate stay. */
  readonly eligiblePairs: number
  /** Stays the bound is over. */
  readonly candidates: number
  readonly dualIterations: number
  readonly moves: number
  readonly stoppedBy: StoppedBy
  readonly pinWarnings: readonly PinWarning[]
}

/** What comes out: format `leeward-solution/1`. Lists are sorted by case id. */
export interface Solution {
  readonly format: 'leeward-solution/1'
  readonly assignments: readonly Assignment[]
  readonly unassigned: readonly Unassigned[]
  readonly score: Score
  /** No plan made of candidate stays (and the pins) can score more. */
  readonly bound: number
  /** (bound - total) / bound, never negative. Pins can make the bound zero or negative: then by its size, at least 1. */
  readonly gap: number
  readonly seed: number
  readonly statistics: Statistics
}
