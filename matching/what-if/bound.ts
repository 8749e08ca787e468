import { asDay } from '../measure.js'
import { pointsOf, termsOf } from '../score/terms.js'
import type { DeskState } from './state.js'
import { isFree } from './state.js'

/**
 * A bound on the points of every plan of candidate stays that keeps the pins: what the prices ask for every case, host
 * limit, quota and the money, the worth of every place at these prices, and the pins (Geoffrion 1974). Valid at any
 * prices, as long as the potentials of the places are.
 */
export function boundOf(state: DeskState): number {
  const { model, prices, ground, totals, limitWorths } = state
  let sum = 0
  for (let c = 0; c < model.cases.count; c++) if (isFree(state, c)) sum += prices.cases[c]!
  for (let h = 0; h < model.hosts.count; h++)
    if (model.hosts.places[h]!.length > 0) sum += limitWorths[h] ??= limitsWorth(state, h)
  if (prices.money > 0) sum += prices.money * Math.max(0, ground.budget - ground.spent)
  for (const places of model.hosts.places) for (const p of places) sum += totals[p]!
  // Points are whole numbers, so it may be rounded down; the hair added pays for rounding errors of the sum.
  return Math.floor(pinnedPoints(state) + sum + 1e-9 * sum + 1e-6)
}

/** What is left of the limits of host `h`, at their prices. */
function limitsWorth({ model, ground, prices }: DeskState, h: number): number {
  let worth = 0
  const { sampleEvery } = prices
  const charge = (row: number): void => {
    const charges = row < 0 ? undefined : prices.rows[row]
    if (charges === undefined) return
    for (let sample = 0; sample + 1 < charges.length; sample++) {
      const price = charges[sample + 1]! - charges[sample]!
      if (price === 0) continue
      const left = ground.capacity[row]! - ground.level[row * ground.days + sample * sampleEvery]!
      worth += price * Math.max(0, left)
    }
  }
  charge(ground.householdsRow[h]!)
  for (let type = 0; type < model.types; type++) charge(ground.serviceRow[h * model.types + type]!)
  const { first, limit, arrivals } = ground.quotas
  for (const [k, price] of (prices.quotas[h] ?? []).entries())
    worth += price * Math.max(0, limit[first[h]! + k]! - arrivals[first[h]! + k]!)
  return worth
}

function pinnedPoints({ model, ground }: DeskState): number {
  let points = 0
  for (const pin of model.problem.pins) {
    const c = model.cases.numberOf.get(pin.case)!
    const p = ground.placeOf[c]!
    const stay = { from: asDay(ground.from[c]!), until: asDay(ground.until[c]!) }
    if (p >= 0) points += pointsOf(termsOf(model, c, p, stay))
  }
  return points
}
