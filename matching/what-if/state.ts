import type { PairStaysOf } from './pair-stays.js'
import type { Variants } from './variants.js'
import type { WarmLedger } from './warm-ledger.js'
import type { WarmModel } from './warm-model.js'

/** Everything a desk keeps warm between two questions. All numbers are those of the model. */
export interface DeskState {
  readonly model: WarmModel
  /** Taken days and pins only: what the bound is over. */
  readonly ground: WarmLedger
  /** The plan. */
  readonly ledger: WarmLedger
  readonly pairStays: PairStaysOf
  readonly prices: DeskPrices
  /** By host: cases it can receive, as the desk was opened; cases in `fresh` are asked about anew instead. */
  readonly casesOf: Int32Array[]
  /** Cases that came or changed since, in order of arrival. */
  readonly fresh: Set<number>
  /** By case: 1 when it is in the problem. */
  alive: Uint8Array
  /** By case: 1 when it is pinned. */
  locked: Uint8Array
  /** By case: points of its stay in the plan. */
  values: Float64Array
  /** By case: its promising stays. */
  readonly lists: PromisingStays[]
  /** By case: what else it could have from the day it arrives where it is; read through `variantsOf`. */
  readonly variants: (Variants | undefined)[]
  /** By place: cases with a promising stay there; it may name cases that are gone. */
  readonly interest: number[][]
  /** By place. */
  readonly worth: PlaceWorth[]
  /** By place: the last entry of `forward`, kept beside it because all of them are added up for every answer. */
  readonly totals: number[]
  /** By case: the places that would choose it at the prices. One is as it should be; none and several say what is off. */
  readonly chosenAt: number[][]
  /** By host: what is left of its limits beside the ground, at their prices; worked out when asked for. */
  readonly limitWorths: (number | undefined)[]
  /** Numbers of what is no longer there, by id: who comes back gets the old number. */
  readonly gone: { readonly cases: Map<string, number>; readonly places: Map<string, number> }
  /** What takes back the changes made since the plan was kept, last first. */
  readonly journal: (() => void)[]
}

/** Prices as the solver found them, moved near changes since. Any prices make a valid bound. */
export interface DeskPrices {
  /** By case. */
  cases: Float64Array
  /** Points for one unit of money. */
  readonly money: number
  /** Days from one sampled day to the next, and by day how many sampled days lie before it. */
  readonly sampleEvery: number
  readonly before: Int32Array
  /** By ledger row: what it charges for all samples before each; `undefined` for a row that is free. */
  readonly rows: (Float64Array | undefined)[]
  /** By host, in the order of its quotas. */
  readonly quotas: (readonly number[])[]
}

/**
 * Potentials of a place: `forward[d]` is what its days before `d` can be worth at most, never falling, and for no
 * candidate stay (with turnover) is the rise smaller than its net worth; so the last entry bounds the place. `backward`
 * says the same of the days from `d` on, and only guides.
 */
export interface PlaceWorth {
  readonly forward: Float64Array
  readonly backward: Float32Array
  /** The cases that a best set of stays is made of. */
  readonly chosen: readonly number[]
}

/** Stays of one case, the most promising first. */
export interface PromisingStays {
  readonly place: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly value: Float64Array
  readonly cost: Float64Array
}

export const noStays: PromisingStays = {
  place: new Int32Array(0),
  from: new Int32Array(0),
  until: new Int32Array(0),
  value: new Float64Array(0),
  cost: new Float64Array(0),
}

/** Whether a case takes part in the search: it is there, and nobody has decided its stay. */
export function isFree({ alive, locked }: DeskState, c: number): boolean {
  return alive[c] === 1 && locked[c] === 0
}

/** Whether a place is in the problem: those that are gone keep their number. */
export function isThere({ model }: DeskState, p: number): boolean {
  return model.hosts.places[model.places.host[p]!]!.includes(p)
}
