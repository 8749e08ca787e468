import { grown } from './growing.js'
import type { DeskState } from './state.js'
import { isFree } from './state.js'

/** Candidate stays at one place that are worth more than their case and their money cost, before any limit charges. */
export interface WantedStays {
  size: number
  caseOf: Int32Array
  from: Int32Array
  until: Int32Array
  net: Float64Array
}

export function noWantedStays(): WantedStays {
  return {
    size: 0,
    caseOf: new Int32Array(1024),
    from: new Int32Array(1024),
    until: new Int32Array(1024),
    net: new Float64Array(1024),
  }
}

/** Lists them over every case that is free, in place of what was listed before. */
export function listWanted(state: DeskState, p: number, wanted: WantedStays): void {
  const { model, casesOf, fresh, pairStays } = state
  const h = model.places.host[p]!
  wanted.size = 0
  for (const c of casesOf[h]!) if (isFree(state, c) && !fresh.has(c)) addOf(state, c, p, wanted)
  for (const c of fresh) if (isFree(state, c) && pairStays.admits(c, h)) addOf(state, c, p, wanted)
}

function addOf({ prices, pairStays }: DeskState, c: number, p: number, wanted: WantedStays): void {
  const price = prices.cases[c]!
  const { count, from, until, value, cost } = pairStays.at(c, p, price)
  for (let k = 0; k < count; k++) {
    const net = value[k]! - price - prices.money * cost[k]!
    if (net <= 0) continue
    const at = wanted.size++
    if (at === wanted.from.length) grow(wanted)
    wanted.caseOf[at] = c
    wanted.from[at] = from[k]!
    wanted.until[at] = until[k]!
    wanted.net[at] = net
  }
}

function grow(wanted: WantedStays): void {
  const length = wanted.size
  wanted.caseOf = grown(wanted.caseOf, length)
  wanted.from = grown(wanted.from, length)
  wanted.until = grown(wanted.until, length)
  wanted.net = grown(wanted.net, length)
}
