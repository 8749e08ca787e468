import type { Problem, Scope } from '../problem.js'
import type { BitRows } from './bit-rows.js'

/** The numbers scopes have in the arrays. */
export const scopeNames: readonly Scope[] = ['IN_COUNTRY', 'REGIONAL', 'INTERNATIONAL']

/**
 * The problem as arrays. Cases, hosts and places are numbered in order of their ids, so that equal problems give equal
 * arrays whatever the order in the file. Booleans are 0 and 1. `group` 3 of a bit row means member 3 of that row.
 */
export interface Model {
  readonly problem: Problem
  readonly days: number
  readonly cases: CaseArrays
  readonly hosts: HostArrays
  readonly places: PlaceArrays
  /** How many accompaniment types there are, and the number of each. */
  readonly types: number
  readonly typeNumbers: ReadonlyMap<string, number>
  /** By case number: places the case must not go to; `undefined` for most. */
  readonly excluded: readonly (ReadonlySet<number> | undefined)[]
  /** Points that stays have besides their own while a plan is looked for (`rows/`). They are never written down. */
  readonly bonus?: Bonus | undefined
}

/**
 * Points by case and day of arrival: those of case c on a day are `points[first[c] + day]`, from its earliest to its
 * latest day. Whole, 0 or more, never more on a later day, and the same for cases that are alike. They may change between
 * the passes of a run.
 */
export interface Bonus {
  readonly first: Int32Array
  readonly points: Int32Array
}

/** The bonus of a case that arrives on a day; a pin off the case's days has none. */
export function bonusOf({ bonus, cases }: Model, c: number, day: number): number {
  if (bonus === undefined || day < cases.earliest[c]! || day > cases.latest[c]!) return 0
  return bonus.points[bonus.first[c]! + day]!
}

export interface CaseArrays {
  readonly count: number
  readonly numberOf: ReadonlyMap<string, number>
  readonly origin: Int32Array
  readonly risk: Int32Array
  readonly group: Int32Array
  readonly size: Int32Array
  readonly children: Uint8Array
  readonly woman: Uint8Array
  readonly womenOnly: Uint8Array
  readonly stepFree: Uint8Array
  readonly lgbtiSafe: Uint8Array
  readonly scopes: BitRows
  readonly excludedCountries: BitRows
  readonly languages: BitRows
  readonly required: BitRows
  readonly requiredTypes: readonly (readonly number[])[]
  readonly desired: BitRows
  readonly desiredCount: Int32Array
  readonly preferredScope: Int32Array
  readonly preferredSubRegions: BitRows
  readonly earliest: Int32Array
  readonly neededBy: Int32Array
  readonly latest: Int32Array
  readonly entryDays: Int32Array
  readonly minDays: Int32Array
  readonly desiredDays: Int32Array
}

export interface HostArrays {
  readonly count: number
  readonly numberOf: ReadonlyMap<string, number>
  readonly country: Int32Array
  /** Macro-region by country number. */
  readonly macroRegion: Int32Array
  readonly subRegion: Int32Array
  readonly languages: BitRows
  readonly interpreter: Uint8Array
  readonly leadDays: Int32Array
  readonly minStayDays: Int32Array
  readonly maxStayDays: Int32Array
  readonly anyGroup: Uint8Array
  readonly groups: BitRows
  readonly lgbtiSafe: Uint8Array
  readonly offers: BitRows
  /** Place numbers of each host, ascending. */
  readonly places: readonly Int32Array[]
}

export interface PlaceArrays {
  readonly count: number
  readonly numberOf: ReadonlyMap<string, number>
  readonly host: Int32Array
  readonly sleeps: Int32Array
  readonly stepFree: Uint8Array
  readonly womenOnly: Uint8Array
  readonly childSafe: Uint8Array
  readonly emergencyReserve: Uint8Array
  readonly turnoverDays: Int32Array
  readonly windows: Ranges
  readonly taken: Ranges
}

/** Day ranges of each place: those of place p are number `first[p]` to before `first[p + 1]`. */
export interface Ranges {
  readonly first: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
}

/** Scope number (see `scopeNames`) of case `c` at host `h`. */
export function scopeOf({ cases, hosts }: Model, c: number, h: number): number {
  const origin = cases.origin[c]!
  const country = hosts.country[h]!
  if (origin === country) return 0
  return hosts.macroRegion[origin] === hosts.macroRegion[country] ? 1 : 2
}

/** Days the way in takes: none in country, at most seven in the region. */
export function entryDaysOf(model: Model, c: number, h: number): number {
  return entryDaysIn(model, c, scopeOf(model, c, h))
}

/** The same where the scope is known. */
export function entryDaysIn({ cases }: Model, c: number, scope: number): number {
  const entry = cases.entryDays[c]!
  if (scope === 0) return 0
  return scope === 1 ? Math.min(7, entry) : entry
}
