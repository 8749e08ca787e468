import { grown } from './growing.js'
import type { DeskState, PlaceWorth } from './state.js'
import type { WantedStays } from './wanted-stays.js'
import { listWanted, noWantedStays } from './wanted-stays.js'

/** Works out a place; what is wanted there is listed unless it is given. */
export type WorthOf = (p: number, wanted?: WantedStays) => PlaceWorth

/** Wanted stays of one place and what they are worth after all charges, linked by the day they end or begin. */
interface Scratch {
  wanted: WantedStays
  net: Float64Array
  next: Int32Array
}

/**
 * Works out potentials of places over every candidate of the cases that are free, by weighted interval scheduling at
 * the desk's prices.
 */
export function placeWorths(state: DeskState): WorthOf {
  const own = noWantedStays()
  const scratch: Scratch = { wanted: own, net: new Float64Array(1024), next: new Int32Array(1024) }
  return (p, wanted) => {
    const { model } = state
    const turnover = model.places.turnoverDays[p]!
    if (wanted === undefined) listWanted(state, p, own)
    scratch.wanted = wanted ?? own
    chargeAll(state, model.places.host[p]!, scratch)
    const days = { length: model.days + turnover + 1, turnover }
    return { ...forwardOf(scratch, days), backward: backwardOf(scratch, days) }
  }
}

function chargeAll(state: DeskState, h: number, scratch: Scratch): void {
  const { size, caseOf, from, until, net } = scratch.wanted
  scratch.net = grown(scratch.net, size)
  scratch.next = grown(scratch.next, size)
  let charged = -1
  let charges: readonly Float64Array[] = []
  for (let k = 0; k < size; k++) {
    if (caseOf[k] !== charged) {
      charged = caseOf[k]!
      charges = chargesOf(state, charged, h)
    }
    scratch.net[k] = net[k]! - chargeOf(state, charges, from[k]!, until[k]!) - quotaPrice(state, h, from[k]!)
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

interface Days {
  readonly length: number
  readonly turnover: number
}

function forwardOf({ wanted, net, next }: Scratch, { length, turnover }: Days): Pick<PlaceWorth, 'forward' | 'chosen'> {
  const { size, caseOf, from, until } = wanted
  const forward = new Float64Array(length)
  const heads = new Int32Array(length).fill(-1)
  for (let k = 0; k < size; k++) {
    if (net[k]! <= 0) continue
    next[k] = heads[until[k]! + turnover]!
    heads[until[k]! + turnover] = k
  }
  // By day: the stay that ends there and is part of what is best up to it, or -1.
  const last = new Int32Array(length).fill(-1)
  let best = 0
  for (let day = 0; day < length; day++) {
    for (let k = heads[day]!; k >= 0; k = next[k]!) {
      const worth = forward[from[k]!]! + net[k]!
      if (worth <= best) continue
      best = worth
      last[day] = k
    }
    forward[day] = best
  }
  const chosen: number[] = []
  for (let day = length - 1; day > 0;) {
    const k = last[day]!
    if (k >= 0) chosen.push(caseOf[k]!)
    day = k >= 0 ? from[k]! : day - 1
  }
  return { forward, chosen }
}

function backwardOf({ wanted, net, next }: Scratch, { length, turnover }: Days): Float32Array {
  const { size, from, until } = wanted
  const backward = new Float32Array(length)
  const heads = new Int32Array(length).fill(-1)
  for (let k = 0; k < size; k++) {
    if (net[k]! <= 0) continue
    next[k] = heads[from[k]!]!
    heads[from[k]!] = k
  }
  let best = 0
  for (let day = length - 1; day >= 0; day--) {
    for (let k = heads[day]!; k >= 0; k = next[k]!) best = Math.max(best, backward[until[k]! + turnover]! + net[k]!)
    backward[day] = best
  }
  return backward
}
