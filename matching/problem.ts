import type { Day, Stay } from './measure.js'
import { readSections } from './reading/problem-file.js'
import { startTrail } from './reading/trail.js'

/** How far a household goes: same country, same macro-region, or beyond. */
export type Scope = 'IN_COUNTRY' | 'REGIONAL' | 'INTERNATIONAL'

export type RiskLevel = 1 | 2 | 3 | 4 | 5

/** The coefficients of the objective; see `score/points.ts` for what each one does. */
export interface Policy {
  /** Points of a case by risk 1 to 5. */
  readonly riskBase: readonly [number, number, number, number, number]
  /** Share of the base left when the arrival is after the needed-by day. */
  readonly late: number
  /** Share of the base lost over the whole span from earliest to latest arrival. */
  readonly waiting: number
  /** Share of the base lost as the stay shrinks from the desired length towards nothing. */
  readonly shortStay: number
  readonly fit: {
    readonly offset: number
    readonly language: number
    readonly region: number
    readonly scope: number
    readonly accompaniment: number
    readonly spareBed: number
    readonly spareBedMax: number
  }
}

export interface Country {
  readonly code: string
  readonly subRegion: string
  readonly macroRegion: string
}

/** A limit on arrivals at one host from `from` until before `until`; days may lie outside the horizon. */
export interface Quota extends Stay {
  readonly arrivals: number
}

export interface Offer {
  readonly type: string
  /** Households that can use it on one day. */
  readonly households: number
}

/** An institution that receives defenders, with what it speaks, offers and can bear at a time. */
export interface Host {
  readonly id: string
  readonly country: string
  readonly languages: readonly string[]
  readonly interpreter: boolean
  /** First possible arrival, in days from the start of the horizon. */
  readonly leadDays: number
  readonly minStayDays: number
  readonly maxStayDays: number
  readonly maxHouseholds: number
  readonly yearlyQuota: readonly Quota[]
  /** Whom it can receive; `null`: anyone. */
  readonly groups: readonly string[] | null
  readonly lgbtiSafe: boolean
  readonly offers: readonly Offer[]
}

/** Days already given away on a place; may begin before the horizon. */
export interface Taken extends Stay {
  readonly services: readonly string[]
  /** Whether a household of this host's limit is behind it (a repair is not). */
  readonly household: boolean
}

/** One household's accommodation. */
export interface Place {
  readonly id: string
  readonly host: string
  readonly sleeps: number
  readonly stepFree: boolean
  readonly womenOnly: boolean
  readonly childSafe: boolean
  readonly emergencyReserve: boolean
  /** Days kept free after each stay and each taken range. */
  readonly turnoverDays: number
  /** Sorted, never overlapping. */
  readonly windows: readonly Stay[]
  readonly taken: readonly Taken[]
}

/** A defender and the household that comes along, under a pseudonym. */
export interface Case {
  readonly id: string
  readonly origin: string
  readonly risk: RiskLevel
  readonly group: string
  readonly householdSize: number
  readonly children: boolean
  readonly woman: boolean
  readonly scopes: readonly Scope[]
  readonly preferredScope: Scope
  readonly preferredSubRegions: readonly string[]
  readonly excludedCountries: readonly string[]
  readonly languages: readonly string[]
  readonly required: readonly string[]
  readonly desired: readonly string[]
  readonly womenOnly: boolean
  readonly stepFree: boolean
  readonly lgbtiSafe: boolean
  readonly earliest: Day
  readonly neededBy: Day
  /** Last day of arrival that still helps. */
  readonly latest: Day
  /** Days an international entry takes from `earliest` on; a regional one takes at most seven. */
  readonly entryDays: number
  readonly stay: { readonly minDays: number; readonly desiredDays: number }
}

/** An assignment already decided; kept as it is. */
export interface Pin extends Stay {
  readonly case: string
  readonly place: string
}

/** Never this case at this place, or at any place of this host. */
export type Exclusion =
  { readonly case: string; readonly place: string } | { readonly case: string; readonly host: string }

export interface Budget {
  readonly amount: number
  /** Per person. */
  readonly travel: Readonly<Record<Scope, number>>
  readonly perDay: number
  readonly perDayExtraPerson: number
}

/** What goes in: read once from `leeward-problem/1`, frozen, its lists sorted by id. */
export interface Problem {
  /** ISO day of day number 0. */
  readonly from: string
  /** Days in the horizon: the first day after it has this number. */
  readonly days: number
  readonly arrivalGridDays: number
  readonly policy: Policy
  readonly countries: readonly Country[]
  readonly hosts: readonly Host[]
  readonly places: readonly Place[]
  readonly cases: readonly Case[]
  readonly pins: readonly Pin[]
  readonly exclusions: readonly Exclusion[]
  readonly budget: Budget | null
}

/** One thing wrong with a problem file: where (`$.cases[3].stay.minDays`) and what. */
export interface ProblemFault {
  readonly path: string
  readonly message: string
}

export type ReadProblem =
  | { readonly ok: true; readonly problem: Problem }
  | {
      readonly ok: false
      /** In the order found; at most the first 10,000. */
      readonly faults: readonly ProblemFault[]
      /** How many there are altogether. */
      readonly faultCount: number
    }

/** Reads a parsed `leeward-problem/1` file. Every fault is reported, not only the first. */
export function readProblem(json: unknown): ReadProblem {
  const trail = startTrail()
  const problem = readSections(json, trail)
  if (problem === undefined) return { ok: false, faults: trail.faults, faultCount: trail.count() }
  return { ok: true, problem }
}
