import type { FavouriteCost } from '../explain/review-types.js'

/** Ways to look at who is placed. */
export const dimensions = ['GROUP', 'GENDER', 'HOUSEHOLD_SIZE', 'ORIGIN', 'RISK'] as const

export type Dimension = (typeof dimensions)[number]

/** What became of the cases of a group. */
export interface GroupOutcome {
  readonly placed: number
  /** placed / placeable, from 0 to 1; `null` when nobody is placeable. A pin can place someone nothing else would. */
  readonly rate: number | null
  /** Mean of arrival minus earliest day over the placed; `null` when nobody is placed. */
  readonly meanWaitingDays: number | null
  readonly points: number
  /** Share of the points of all, from 0 to 1; 0 when there are none. */
  readonly pointsShare: number
}

/** A plan, and beside it what going by priority alone would give: by risk, then needed-by day, each at its best free stay. */
export interface BesidePriority {
  readonly cases: number
  /** Cases that are pinned, or have a candidate stay with room if nobody but the pinned were placed. */
  readonly placeable: number
  readonly plan: GroupOutcome
  readonly byPriority: GroupOutcome
}

export interface FairnessRow extends BesidePriority {
  readonly dimension: Dimension
  /** The group, WOMAN or OTHER, a household size (`5+`: five or more), a sub-region of origin, a risk level. */
  readonly value: string
  /** Fewer than five cases: figures that can point at a person, to be withheld where they are published. */
  readonly small: boolean
}

/**
 * A case that would rather be at a host than where it is, and could be if stays of lower priority (lower risk; at equal
 * risk needed later) left that host: all rules kept.
 */
export interface EnvyPair {
  readonly case: string
  readonly host: string
  /** The stay worth most to the case of those it could have. */
  readonly place: string
  readonly from: string
  readonly until: string
  /** Points of that stay minus those of its own; its own count 0 when it has none. */
  readonly gain: number
  /** The cases that would have to leave: as few as it takes. */
  readonly leaving: readonly string[]
}

/** A pair with what the swap would do to the plan. */
export interface EnvySwap extends EnvyPair, FavouriteCost {}

export interface Stability {
  /** Justified-envy pairs (case, host). */
  readonly envyPairs: number
  /** Cases in at least one pair. */
  readonly enviousCases: number
  /** Of at most twenty cases the pair they gain most by, with its swap: the gravest risk first, then the largest gain. */
  readonly swaps: readonly EnvySwap[]
  /** Pairs (case, host) of a stay that is free and the case would rather have: each is a gain the run has missed. */
  readonly freeAndBetter: number
}

/** Hosts that receive certain groups only, and who is there. Only a pin can be outside what a host has said. */
export interface HostPriorities {
  readonly hosts: number
  readonly stays: number
  readonly outside: number
}

export interface FairnessReport {
  readonly overall: BesidePriority
  /** By dimension, then value. */
  readonly rows: readonly FairnessRow[]
  readonly stability: Stability
  readonly hostPriorities: HostPriorities
}

/** At least so many of these cases are to be placed. */
export interface Floor {
  readonly name: string
  readonly cases: readonly string[]
  readonly atLeast: number
}
