import type { HostLimit } from './host-limits.js'
import { hostLimitsAt, usedBy, writePrices } from './host-limits.js'
import type { DeskState } from './state.js'
import { isFree } from './state.js'
import type { WantedStays } from './wanted-stays.js'
import { listWanted, noWantedStays } from './wanted-stays.js'

/** Steps are taken until so many stays have been weighed, or so many at least and at most. */
const mostWeighed = 15_000
const fewestSteps = 3
const mostSteps = 30
/** Steps without a better bound after which they become half as long. */
const patience = 3
/** Points by which the bound has to fall, or the prices stay as they are. */
const leastGain = 1

/** A place of the host: its wanted stays, linked by the day they end, and what they are worth at the prices tried. */
interface Row {
  readonly p: number
  readonly wanted: WantedStays
  readonly heads: Int32Array
  readonly next: Int32Array
  readonly net: Float64Array
  readonly forward: Float64Array
  readonly last: Int32Array
}

/** How stays are charged: by the limits their case uses, on sampled days. */
interface Counting {
  readonly limits: readonly HostLimit[]
  readonly uses: (c: number) => readonly number[]
  readonly before: Int32Array
}

/** By place of the host: the stays wanted there, unless none of its limits can be reached; and whether prices changed. */
export interface Settled {
  readonly wantedAt: ReadonlyMap<number, WantedStays>
  readonly changed: boolean
}

/**
 * Looks for better prices of the limits of host `h`, all other prices given: these limits concern its own places only,
 * so this is a small problem by itself (subgradient steps: Polyak 1969). Answers what is wanted at its places and whether
 * prices changed, in which case all of them have to be worked out anew.
 */
export function settleHost(state: DeskState, h: number): Settled {
  const limits = hostLimitsAt(state, h)
  if (limits.length === 0) return { wantedAt: new Map(), changed: false }
  const rows = Array.from(state.model.hosts.places[h]!, p => rowOf(state, p))
  const counting = { limits, uses: usedBy(state, limits), before: state.prices.before }
  const goal = worthOfGuests(state, h)
  const stays = rows.reduce((sum, { wanted }) => sum + wanted.size, 0)
  const steps = Math.min(mostSteps, Math.max(fewestSteps, Math.floor(mostWeighed / Math.max(1, stays))))
  let first = Infinity
  let best = Infinity
  let bestPrices: readonly Float64Array[] = []
  let length = 1
  for (let step = 0, since = 0; step < steps; step++) {
    let bound = 0
    for (const limit of limits) bound += begin(limit)
    for (const row of rows) bound += bestSet(row, counting)
    if (step === 0) first = bound
    if (bound < best - 1e-6) {
      best = bound
      bestPrices = limits.map(({ price }) => price.slice())
      since = 0
    } else if (++since % patience === 0) length /= 2
    if (!descend(limits, length * (bound - goal))) break
  }
  const wantedAt = new Map(rows.map(({ p, wanted }) => [p, wanted]))
  if (first - best < leastGain) return { wantedAt, changed: false }
  writePrices(state, h, limits, bestPrices)
  return { wantedAt, changed: true }
}

function rowOf(state: DeskState, p: number): Row {
  const wanted = noWantedStays()
  listWanted(state, p, wanted)
  const turnover = state.model.places.turnoverDays[p]!
  const days = state.model.days + turnover + 1
  const heads = new Int32Array(days).fill(-1)
  const next = new Int32Array(wanted.size)
  for (let k = 0; k < wanted.size; k++) {
    next[k] = heads[wanted.until[k]! + turnover]!
    heads[wanted.until[k]! + turnover] = k
  }
  const net = new Float64Array(wanted.size)
  return { p, wanted, heads, next, net, forward: new Float64Array(days), last: new Int32Array(days) }
}

/** What the plan's guests at the host are worth after their own prices: no prices of limits can bring the bound lower. */
function worthOfGuests(state: DeskState, h: number): number {
  const { model, ledger, prices, values } = state
  let worth = 0
  for (const p of model.hosts.places[h]!)
    for (const c of ledger.guests[p]!)
      if (isFree(state, c)) worth += Math.max(0, values[c]! - prices.cases[c]! - prices.money * ledger.cost[c]!)
  return worth
}

/** Sums up what the limit charges and forgets who used it; answers what is left of it, at its price. */
function begin({ price, left, used, sums }: HostLimit): number {
  let worth = 0
  for (let k = 0; k < price.length; k++) {
    worth += price[k]! * left[k]!
    sums[k + 1] = sums[k]! + price[k]!
    used[k] = 0
  }
  return worth
}

/** The best set of stays at one place; counts in the limits what it uses, and answers its worth. */
function bestSet(row: Row, { limits, uses, before }: Counting): number {
  const { wanted, heads, next, net, forward, last } = row
  const { caseOf, from, until } = wanted
  for (let k = 0, c = -1, own: readonly number[] = []; k < wanted.size; k++) {
    if (caseOf[k] !== c) {
      c = caseOf[k]!
      own = uses(c)
    }
    let worth = wanted.net[k]!
    for (let each = 0; each < own.length; each++) {
      const { sums, quota, period } = limits[own[each]!]!
      if (quota < 0) worth -= sums[before[until[k]!]!]! - sums[before[from[k]!]!]!
      else if (from[k]! >= period.from && from[k]! < period.until) worth -= sums[1]!
    }
    net[k] = worth
  }
  let best = 0
  for (let day = 0; day < forward.length; day++) {
    last[day] = -1
    for (let k = heads[day]!; k >= 0; k = next[k]!) {
      const worth = forward[from[k]!]! + net[k]!
      if (worth <= best) continue
      best = worth
      last[day] = k
    }
    forward[day] = best
  }
  for (let day = forward.length - 1; day > 0;) {
    const k = last[day]!
    day = k >= 0 ? from[k]! : day - 1
    if (k < 0) continue
    for (const each of uses(caseOf[k]!)) {
      const { used, quota, period } = limits[each]!
      if (quota < 0) for (let at = before[from[k]!]!; at < before[until[k]!]!; at++) used[at]! += 1
      else if (from[k]! >= period.from && from[k]! < period.until) used[0]! += 1
    }
  }
  return best
}

/** Moves every price against what is left of its limit; false when nothing is left to move. */
function descend(limits: readonly HostLimit[], length: number): boolean {
  let square = 0
  for (const { price, left, used } of limits)
    for (let k = 0; k < price.length; k++) {
      const slope = left[k]! - used[k]!
      if (slope < 0 || price[k]! > 0) square += slope * slope
    }
  if (square === 0 || length <= 0) return false
  for (const { price, left, used } of limits)
    for (let k = 0; k < price.length; k++) price[k] = Math.max(0, price[k]! - (length / square) * (left[k]! - used[k]!))
  return true
}
