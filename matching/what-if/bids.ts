import { grown } from './growing.js'
import { chargeOf, chargesOf, quotaPrice } from './place-worth.js'
import type { DeskState, PromisingStays } from './state.js'

/** What a case could have anywhere, seen at the desk's prices as if the case itself had none. */
export interface Bids {
  /** By how much the case could raise the bound at most, never negative: a price for it that changes no place. */
  readonly best: number
  readonly stays: PromisingStays
  /** Places whose potentials have to be worked out anew when the case has a price below `excess`, dearest first. */
  readonly raised: readonly { readonly p: number; readonly excess: number }[]
}

const staysKept = 60

/** Every candidate stay of a case while its bids are gathered. */
interface Gathered {
  size: number
  place: Int32Array
  from: Int32Array
  until: Int32Array
  value: Float64Array
  cost: Float64Array
  bid: Float64Array
}

/** Looks at every candidate stay of case `c`. */
export function bidsOf(state: DeskState, c: number): Bids {
  const { model, pairStays, prices, worth } = state
  const all: Gathered = {
    size: 0,
    place: new Int32Array(512),
    from: new Int32Array(512),
    until: new Int32Array(512),
    value: new Float64Array(512),
    cost: new Float64Array(512),
    bid: new Float64Array(512),
  }
  const raised: { p: number; excess: number }[] = []
  let best = 0
  for (let h = 0; h < model.hosts.count; h++) {
    if (model.hosts.places[h]!.length === 0 || !pairStays.admits(c, h)) continue
    const charges = chargesOf(state, c, h)
    for (const p of model.hosts.places[h]!) {
      const { forward, backward } = worth[p]!
      const total = forward[forward.length - 1]!
      const turnover = model.places.turnoverDays[p]!
      const { count, from, until, value, cost } = pairStays.at(c, p)
      let excess = 0
      for (let k = 0; k < count; k++) {
        const end = until[k]! + turnover
        const charge = chargeOf(state, charges, from[k]!, until[k]!) + quotaPrice(state, h, from[k]!)
        const net = value[k]! - prices.money * cost[k]! - charge
        const bid = net + forward[from[k]!]! + backward[end]! - total
        best = Math.max(best, bid)
        excess = Math.max(excess, net + forward[from[k]!]! - forward[end]!)
        keep(all, { p, from: from[k]!, until: until[k]!, value: value[k]!, cost: cost[k]!, bid })
      }
      if (excess > 0) raised.push({ p, excess })
    }
  }
  raised.sort((a, b) => b.excess - a.excess || a.p - b.p)
  return { best, stays: mostPromising(all), raised }
}

interface Bid {
  readonly p: number
  readonly from: number
  readonly until: number
  readonly value: number
  readonly cost: number
  readonly bid: number
}

function keep(all: Gathered, { p, from, until, value, cost, bid }: Bid): void {
  const k = all.size++
  for (const key of ['place', 'from', 'until'] as const) all[key] = grown(all[key], all.size)
  for (const key of ['value', 'cost', 'bid'] as const) all[key] = grown(all[key], all.size)
  all.place[k] = p
  all.from[k] = from
  all.until[k] = until
  all.value[k] = value
  all.cost[k] = cost
  all.bid[k] = bid
}

function mostPromising({ size, place, from, until, value, cost, bid }: Gathered): PromisingStays {
  const order = Array.from({ length: size }, (_, k) => k)
    .toSorted((a, b) => bid[b]! - bid[a]! || a - b)
    .slice(0, staysKept)
  return {
    place: Int32Array.from(order, k => place[k]!),
    from: Int32Array.from(order, k => from[k]!),
    until: Int32Array.from(order, k => until[k]!),
    value: Float64Array.from(order, k => value[k]!),
    cost: Float64Array.from(order, k => cost[k]!),
  }
}
