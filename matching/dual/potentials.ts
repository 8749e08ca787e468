import type { Model } from '../model/model.js'
import type { Columns } from './columns.js'
import type { HostCharges, Prices } from './prices.js'
import { chargeOf } from './prices.js'
import type { Resources } from './resources.js'

/** What a column of the host whose charges are filled in is worth to its place after paying all prices. */
export function netValue(
  { caseOf, from, until, value, cost, profile, stretch }: Columns,
  { resources, prices, charges }: AtPrices,
  k: number,
): number {
  return (
    value[k]! -
    prices.cases[caseOf[k]!]! -
    prices.money[0]! * cost[k]! -
    chargeOf(charges, resources, profile[k]!, from[k]!, until[k]!) -
    charges.arrivals[stretch[k]!]!
  )
}

/**
 * The best worth of a place by day: `forward[d]` with stays that are over (turnover included) by day d, `backward[d]`
 * with stays that begin on day d or later.
 */
export interface Potentials {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly heads: Int32Array
  next: Int32Array
  worth: Float64Array
}

/** Room for every day of the problem and the longest turnover after the last one. */
export function openPotentials({ days, places }: Model): Potentials {
  let longest = 0
  for (const turnover of places.turnoverDays) longest = Math.max(longest, turnover)
  const length = days + longest + 1
  return {
    forward: new Float64Array(length),
    backward: new Float64Array(length),
    heads: new Int32Array(length),
    next: new Int32Array(1024),
    worth: new Float64Array(1024),
  }
}

/** At which prices. `charges` must be those of the place's host. */
export interface AtPrices {
  readonly resources: Resources
  readonly prices: Prices
  readonly charges: HostCharges
}

/** Works out the potentials of place `p` over its columns; afterwards `worth` holds their net values in order. */
export function potentialsAt(into: Potentials, columns: Columns, p: number, turnover: number, at: AtPrices): void {
  const start = columns.first[p]!
  const size = columns.last[p]! - start
  if (into.next.length < size) {
    into.next = new Int32Array(size * 2)
    into.worth = new Float64Array(size * 2)
  }
  const { forward, backward, heads, next, worth } = into
  const { from, until } = columns
  heads.fill(-1)
  for (let k = 0; k < size; k++) {
    worth[k] = netValue(columns, at, start + k)
    const end = until[start + k]! + turnover
    next[k] = heads[end]!
    heads[end] = k
  }
  let best = 0
  for (let day = 0; day < forward.length; day++) {
    for (let k = heads[day]!; k >= 0; k = next[k]!)
      if (forward[from[start + k]!]! + worth[k]! > best) best = forward[from[start + k]!]! + worth[k]!
    forward[day] = best
  }
  heads.fill(-1)
  for (let k = 0; k < size; k++) {
    const begin = from[start + k]!
    next[k] = heads[begin]!
    heads[begin] = k
  }
  best = 0
  for (let day = backward.length - 1; day >= 0; day--) {
    for (let k = heads[day]!; k >= 0; k = next[k]!)
      if (worth[k]! + backward[until[start + k]! + turnover]! > best)
        best = worth[k]! + backward[until[start + k]! + turnover]!
    backward[day] = best
  }
}
