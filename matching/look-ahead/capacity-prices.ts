import type { Ledger } from '../calendar/ledger.js'
import { costOf } from '../calendar/ledger.js'

/**
 * What capacity is worth to those who are still expected, in points. Places, ledger rows and quotas are numbered as in
 * every model of the same hosts and places; days as in its problem.
 */
export interface CapacityPrices {
  /** By place and day, `perPlace` entries a place: best worth of stays that are over by that day. */
  readonly over: Float64Array
  /** The same: best worth of all stays, less that of those that begin on that day or later. Never below `over`. */
  readonly begun: Float64Array
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
  const h = model.places.host[p]!
  const start = p * prices.perPlace
  const free = until + model.places.turnoverDays[p]!
  let price = prices.begun[start + free]! - prices.over[start + from]!
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

/** The mean of prices of the same capacity, of which there is at least one. */
export function meanPrices(all: readonly CapacityPrices[]): CapacityPrices {
  const mean = (of: (prices: CapacityPrices) => Float64Array): Float64Array => {
    const sum = new Float64Array(of(all[0]!).length)
    for (const prices of all) {
      const values = of(prices)
      for (let i = 0; i < sum.length; i++) sum[i]! += values[i]! / all.length
    }
    return sum
  }
  return {
    over: mean(prices => prices.over),
    begun: mean(prices => prices.begun),
    perPlace: all[0]!.perPlace,
    rows: mean(prices => prices.rows),
    quotas: mean(prices => prices.quotas),
    money: all.reduce((sum, { money }) => sum + money / all.length, 0),
  }
}
