import { grown } from './growing.js'
import type { DeskState, PlaceWorth } from './state.js'
import { isFree } from './state.js'

/** Candidates of one place with a net worth above zero, linked by the day they end or begin. */
interface Scratch {
  size: number
  from: Int32Array
  end: Int32Array
  net: Float64Array
  next: Int32Array
}

/**
 * Works out potentials of places over every candidate of the cases that are free, by weighted interval scheduling at
 * the desk's prices.
 */
export function placeWorths(state: DeskState): (p: number) => PlaceWorth {
  const scratch: Scratch = {
    size: 0,
    from: new Int32Array(1024),
    end: new Int32Array(1024),
    net: new Float64Array(1024),
    next: new Int32Array(1024),
  }
  return p => {
    const { model, casesOf, fresh, pairStays } = state
    const h = model.places.host[p]!
    const turnover = model.places.turnoverDays[p]!
    scratch.size = 0
    for (const c of casesOf[h]!) if (isFree(state, c) && !fresh.has(c)) gather(c)
    for (const c of fresh) if (isFree(state, c) && pairStays.admits(c, h)) gather(c)
    const length = model.days + turnover + 1
    return { forward: forwardOf(scratch, length), backward: backwardOf(scratch, length) }

    function gather(c: number): void {
      const { prices } = state
      const price = prices.cases[c]!
      const stays = pairStays.at(c, p, price)
      if (stays.count === 0) return
      const charges = chargesOf(state, c, h)
      for (let k = 0; k < stays.count; k++) {
        let net = stays.value[k]! - price - prices.money * stays.cost[k]!
        if (net <= 0) continue
        const from = stays.from[k]!
        const until = stays.until[k]!
        net -= chargeOf(state, charges, from, until) + quotaPrice(state, h, from)
        if (net > 0) add(scratch, from, until + turnover, net)
      }
    }
  }
}

/** The priced limits of host `h` that case `c` would use. */
export function chargesOf({ model, ledger, prices }: DeskState, c: number, h: number): readonly Float64Array[] {
  const charges: Float64Array[] = []
  const households = prices.rows[ledger.householdsRow[h]!]
  if (households !== undefined) charges.push(households)
  for (const type of model.cases.requiredTypes[c]!) {
    const row = ledger.serviceRow[h * model.types + type]!
    const service = row < 0 ? undefined : prices.rows[row]
    if (service !== undefined) charges.push(service)
  }
  return charges
}

/** What limits charge for a stay. */
export function chargeOf({ prices }: DeskState, charges: readonly Float64Array[], from: number, until: number): number {
  let charge = 0
  for (const row of charges) charge += row[prices.before[until]!]! - row[prices.before[from]!]!
  return charge
}

/** What the quotas of host `h` charge for arriving on a day. */
export function quotaPrice({ ledger, prices }: DeskState, h: number, day: number): number {
  const own = prices.quotas[h]
  if (own === undefined || own.length === 0) return 0
  const { first, from, until } = ledger.quotas
  let price = 0
  for (let k = 0; k < own.length; k++) if (day >= from[first[h]! + k]! && day < until[first[h]! + k]!) price += own[k]!
  return price
}

function add(scratch: Scratch, from: number, end: number, net: number): void {
  const k = scratch.size++
  scratch.from = grown(scratch.from, k + 1)
  scratch.end = grown(scratch.end, k + 1)
  scratch.net = grown(scratch.net, k + 1)
  scratch.next = grown(scratch.next, k + 1)
  scratch.from[k] = from
  scratch.end[k] = end
  scratch.net[k] = net
}

function forwardOf({ size, from, end, net, next }: Scratch, length: number): Float64Array {
  const forward = new Float64Array(length)
  const heads = new Int32Array(length).fill(-1)
  for (let k = 0; k < size; k++) {
    next[k] = heads[end[k]!]!
    heads[end[k]!] = k
  }
  let best = 0
  for (let day = 0; day < length; day++) {
    for (let k = heads[day]!; k >= 0; k = next[k]!) best = Math.max(best, forward[from[k]!]! + net[k]!)
    forward[day] = best
  }
  return forward
}

function backwardOf({ size, from, end, net, next }: Scratch, length: number): Float32Array {
  const backward = new Float32Array(length)
  const heads = new Int32Array(length).fill(-1)
  for (let k = 0; k < size; k++) {
    next[k] = heads[from[k]!]!
    heads[from[k]!] = k
  }
  let best = 0
  for (let day = length - 1; day >= 0; day--) {
    for (let k = heads[day]!; k >= 0; k = next[k]!) best = Math.max(best, backward[end[k]!]! + net[k]!)
    backward[day] = best
  }
  return backward
}
