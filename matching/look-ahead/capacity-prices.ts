import type { Ledger } from '../calendar/ledger.js'
import { costOf } from '../calendar/ledger.js'

/**
 * What capacity is worth to those who are still expected, in points. Places, ledger rows and quotas are numbered as in
 * every model of the same hosts and places; days as in its problem.
 */
export interface CapacityPrices {
  /** By place and day, `perPlace` entries a place: best worth of stays that are over by that day. */
  readonly before: Float64Array
  /** The same of stays that begin on that day or later. */
  readonly after: Float64Array
  readonly perPlace: number
  /** By ledger row and day, one entry more than days a row: the prices of all days before it. */
  readonly rows: Float64Array
  /** By quota: the price of an arrival. */
  readonly quotas: Float64Array
  /** Of one unit of money. */
  readonly money: number
}

/**
 * The worth that those expected lose at most by what this stay takes away from them, at these prices, and so the least
 * they lose if nothing takes its place: the days at the place, the room at the host, the arrival and the money.
 */
export function priceOfStay(
  prices: CapacityPrices,
  { model, quotas, householdsRow, serviceRow }: Ledger,
  { c, p, from, until }: { readonly c: number; readonly p: number; readonly from: number; readonly until: number },
): number {
  const { before, after, perPlace } = prices
  const h = model.places.host[p]!
  const start = p * perPlace
  const free = until + model.places.turnoverDays[p]!
  let price = before[start + perPlace - 1]! - before[start + from]! - after[start + free]!
  const rowPrice = (row: number): number => {
    const first = row * (model.days + 1)
    return prices.rows[first + until]! - prices.rows[first + from]!
  }
  price += rowPrice(householdsRow[h]!)
  for (const type of model.cases.requiredTypes[c]!) {
    const row = serviceRow[h * model.types + type]!
    if (row >= 0) price += rowPrice(row)
  }
  for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++)
    if (from >= quotas.from[q]! && from < quotas.until[q]!) price += prices.quotas[q]!
  return prices.money > 0 ? price + prices.money * costOf(model, c, h, until - from) : price
}

/** The mean of prices of the same capacity, each with its weight; the weights sum to 1. */
export function meanPrices(
  all: readonly { readonly prices: CapacityPrices; readonly weight: number }[],
): CapacityPrices {
  const mean = (of: (prices: CapacityPrices) => Float64Array): Float64Array => {
    const sum = new Float64Array(of(all[0]!.prices).length)
    for (const { prices, weight } of all) {
      const values = of(prices)
      for (let i = 0; i < sum.length; i++) sum[i]! += weight * values[i]!
    }
    return sum
  }
  return {
    before: mean(prices => prices.before),
    after: mean(prices => prices.after),
    perPlace: all[0]!.prices.perPlace,
    rows: mean(prices => prices.rows),
    quotas: mean(prices => prices.quotas),
    money: all.reduce((sum, { prices, weight }) => sum + weight * prices.money, 0),
  }
}
