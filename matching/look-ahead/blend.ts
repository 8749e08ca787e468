import type { Model } from '../model/model.js'
import type { CapacityPrices } from './capacity-prices.js'
import type { Recalled } from './recall.js'

/**
 * Fresh prices leaning on remembered ones with `weight`, 0 to 1, wherever those speak of a day, a limit or money; fresh
 * ones elsewhere. Sums over days are blended by what they grow by on each day, so that a window opened since does not
 * change what is known of the days before it.
 */
export function blend(model: Model, fresh: CapacityPrices, remembered: Recalled, weight: number): CapacityPrices {
  const { prices: old, knownQuotas, knowsMoney } = remembered
  const mean = (value: number, before: number): number => value + weight * (before - value)
  return {
    ...blendPlaces(model, fresh, remembered, weight),
    perPlace: fresh.perPlace,
    rows: blendRows(model, fresh, remembered, weight),
    quotas: fresh.quotas.map((price, q) => (knownQuotas[q] === 1 ? mean(price, old.quotas[q]!) : price)),
    money: knowsMoney ? mean(fresh.money, old.money) : fresh.money,
  }
}

function blendPlaces(
  { places }: Model,
  fresh: CapacityPrices,
  { prices: old, knownSpans }: Recalled,
  weight: number,
): Pick<CapacityPrices, 'over' | 'begun'> {
  const { perPlace } = fresh
  const over = new Float64Array(fresh.over.length)
  const begun = new Float64Array(fresh.begun.length)
  for (const [p, spans] of knownSpans.entries()) {
    const lean = new Float64Array(perPlace)
    for (const { from, until } of spans) lean.fill(weight, from, until + places.turnoverDays[p]!)
    // What has begun before the first day and is not over by then belongs to the place as it was known.
    const leans = { first: spans.length > 0 ? weight : 0, lean }
    const part = (values: Float64Array) => values.subarray(p * perPlace, (p + 1) * perPlace)
    blendSums(part(over), [part(fresh.over), part(old.over)], leans)
    blendSums(part(begun), [part(fresh.begun), part(old.begun)], leans)
    for (let i = p * perPlace; i < (p + 1) * perPlace; i++) begun[i] = Math.max(begun[i]!, over[i]!)
  }
  return { over, begun }
}

function blendRows(
  { days }: Model,
  fresh: CapacityPrices,
  { prices: old, knownDays }: Recalled,
  weight: number,
): Float64Array {
  const rows = new Float64Array(fresh.rows.length)
  for (const [row, known] of knownDays.entries()) {
    const part = (values: Float64Array) => values.subarray(row * (days + 1), (row + 1) * (days + 1))
    blendSums(part(rows), [part(fresh.rows), part(old.rows)], {
      first: 0,
      lean: new Float64Array(days).fill(weight, 0, known),
    })
  }
  return rows
}

interface Leans {
  /** Weight of the second sum on day 0. */
  readonly first: number
  /** By day: its weight in what is added from that day to the next. */
  readonly lean: Float64Array
}

function blendSums(into: Float64Array, [fresh, old]: readonly [Float64Array, Float64Array], { first, lean }: Leans) {
  into[0] = fresh[0]! + first * (old[0]! - fresh[0]!)
  for (let day = 1; day < into.length; day++) {
    const growth = fresh[day]! - fresh[day - 1]!
    into[day] = into[day - 1]! + growth + lean[day - 1]! * (old[day]! - old[day - 1]! - growth)
  }
}
