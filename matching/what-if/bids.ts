import { chargeOf, chargesOf, quotaPrice } from './place-worth.js'
import type { DeskState, PromisingStays } from './state.js'

/** What a case could have anywhere, seen at the desk's prices as if the case itself had none. */
export interface Bids {
  /** By how much the case could raise the bound at most, never negative: a price for it that changes no place. */
  readonly best: number
  /** The same for all places but the one it bids most for. */
  readonly second: number
  readonly stays: PromisingStays
  /** Places whose potentials have to be worked out anew when the case has a price below `excess`, dearest first. */
  readonly raised: readonly { readonly p: number; readonly excess: number }[]
}

const staysKept = 60
const columns = ['place', 'from', 'until', 'value', 'cost', 'bid'] as const

/** The stays with the highest bids seen so far, highest first; of equal bids the one seen first. */
interface Best {
  size: number
  readonly place: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly value: Float64Array
  readonly cost: Float64Array
  readonly bid: Float64Array
}

/** Looks at every candidate stay of case `c`. */
export function bidsOf(state: DeskState, c: number): Bids {
  const { model, pairStays, prices, worth } = state
  const found: Best = {
    size: 0,
    place: new Int32Array(staysKept),
    from: new Int32Array(staysKept),
    until: new Int32Array(staysKept),
    value: new Float64Array(staysKept),
    cost: new Float64Array(staysKept),
    bid: new Float64Array(staysKept),
  }
  const raised: { p: number; excess: number }[] = []
  let best = 0
  let second = 0
  for (let h = 0; h < model.hosts.count; h++) {
    if (model.hosts.places[h]!.length === 0 || !pairStays.admits(c, h)) continue
    const charges = chargesOf(state, c, h)
    for (const p of model.hosts.places[h]!) {
      const { forward, backward } = worth[p]!
      const total = forward[forward.length - 1]!
      const turnover = model.places.turnoverDays[p]!
      const { count, from, until, value, cost } = pairStays.at(c, p)
      let excess = 0
      let most = 0
      for (let k = 0; k < count; k++) {
        const end = until[k]! + turnover
        const charge = chargeOf(state, charges, from[k]!, until[k]!) + quotaPrice(state, h, from[k]!)
        const net = value[k]! - prices.money * cost[k]! - charge
        const bid = net + forward[from[k]!]! + backward[end]! - total
        most = Math.max(most, bid)
        excess = Math.max(excess, net + forward[from[k]!]! - forward[end]!)
        if (found.size === staysKept && bid <= found.bid[staysKept - 1]!) continue
        insert(found, { p, from: from[k]!, until: until[k]!, value: value[k]!, cost: cost[k]!, bid })
      }
      second = Math.max(second, Math.min(best, most))
      best = Math.max(best, most)
      if (excess > 0) raised.push({ p, excess })
    }
  }
  raised.sort((a, b) => b.excess - a.excess || a.p - b.p)
  return { best, second, stays: staysOf(found), raised }
}

interface Bid {
  readonly p: number
  readonly from: number
  readonly until: number
  readonly value: number
  readonly cost: number
  readonly bid: number
}

function insert(found: Best, { p, from, until, value, cost, bid }: Bid): void {
  let at = found.size < staysKept ? found.size++ : staysKept - 1
  for (; at > 0 && found.bid[at - 1]! < bid; at--) for (const key of columns) found[key][at] = found[key][at - 1]!
  found.place[at] = p
  found.from[at] = from
  found.until[at] = until
  found.value[at] = value
  found.cost[at] = cost
  found.bid[at] = bid
}

function staysOf({ size, place, from, until, value, cost }: Best): PromisingStays {
  return {
    place: place.slice(0, size),
    from: from.slice(0, size),
    until: until.slice(0, size),
    value: value.slice(0, size),
    cost: cost.slice(0, size),
  }
}
