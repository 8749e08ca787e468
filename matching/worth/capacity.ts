import type { RuleId } from '../constraints/rule.js'
import type { ProblemChange } from '../what-if/changes.js'

/** Capacity that does not exist. Days are ISO days. */
export type Capacity =
  /** One more place with so many beds, from a day to the end of the horizon, at a new host like one of the region. */
  | {
      readonly kind: 'PLACE'
      readonly subRegion: string
      readonly sleeps: number
      readonly from: string
      readonly likeHost: string
    }
  /** One more household at a time at a host. */
  | { readonly kind: 'HOUSEHOLDS'; readonly host: string }
  /** One more household at a time that a host can accompany in one way (none so far, if it does not offer it). */
  | { readonly kind: 'ACCOMPANIMENT'; readonly host: string; readonly type: string }
  /** One more arrival in a quota period of a host. */
  | { readonly kind: 'ARRIVALS'; readonly host: string; readonly from: string; readonly until: string }
  /** A host no longer refuses cases for this rule. */
  | { readonly kind: 'RULE'; readonly host: string; readonly rule: RelaxedRule }
  | { readonly kind: 'MONEY'; readonly amount: number }

/** Rules a host can give up: an interpreter comes, anyone is received, the house becomes safe, short stays, at once. */
export type RelaxedRule = Extract<RuleId, 'LANGUAGE' | 'GROUP' | 'LGBTI_SAFE' | 'LENGTH' | 'ARRIVAL'>

/** What capacity would be worth: never a promise, but a ceiling and a trial. */
export interface CapacityWorth {
  readonly capacity: Capacity
  /** What the problem would have more of; to be asked again with `whatIf`. */
  readonly changes: readonly ProblemChange[]
  /** By how many points the bound rises: by prices, it cannot be worth more than this and the gap together. */
  readonly atMost: number
  readonly simulated: {
    /** Points the plan gains when it is mended for this. */
    readonly score: number
    /** Cases without a stay that would have one, by id. */
    readonly placed: readonly string[]
    /** Cases that would be elsewhere, or elsewhen, by id. */
    readonly moved: readonly string[]
  }
}

/** What one more place of a size would be worth by the day it opens, by the prices: a map, not a promise. */
export interface PlaceWorthCell {
  readonly subRegion: string
  readonly sleeps: number
  readonly likeHost: string
  /** By month of `months`: points at the prices when the place opens on that day. Never rises. */
  readonly atMost: readonly number[]
}

export interface CapacityReport {
  /** First days of months in the horizon, as ISO days. */
  readonly months: readonly string[]
  readonly cells: readonly PlaceWorthCell[]
  /** What would help most, by what the trial gained. */
  readonly ranked: readonly CapacityWorth[]
}

/** Something that may be worth trying, with what the prices say of it. */
export interface Idea {
  readonly capacity: Capacity
  readonly changes: readonly ProblemChange[]
  /** Points by the prices: the order in which ideas are tried. */
  readonly price: number
}
