import { sharedFloat64 } from '../memory.js'
import type { Prices } from './prices.js'

/** How large a price can be expected to get, for the size of its steps. */
export interface Scales {
  readonly cases: Float64Array
  readonly average: number
  /** Points that money buys on average, for one unit. */
  readonly money: number
}

/** Running first and second moments of the slopes (Kingma and Ba, Adam, 2015), one pair for each price. */
export interface Moments {
  readonly cases: readonly [Float64Array, Float64Array]
  readonly rows: readonly [Float64Array, Float64Array]
  readonly quotas: readonly [Float64Array, Float64Array]
  readonly money: readonly [Float64Array, Float64Array]
}

const meanDecay = 0.8
const squareDecay = 0.95
const damping = 0.1

export function openMoments({ cases, rows, quotas, money }: Prices): Moments {
  const pair = ({ length }: Float64Array): [Float64Array, Float64Array] => [
    sharedFloat64(length),
    sharedFloat64(length),
  ]
  return { cases: pair(cases), rows: pair(rows), quotas: pair(quotas), money: pair(money) }
}

/** One step of one price against its slope; a price of 0 with nothing to push it up stays. */
export function move(
  price: Float64Array,
  [mean, square]: readonly [Float64Array, Float64Array],
  i: number,
  slope: number,
  size: number,
): void {
  const x = price[i]!
  if (x === 0 && slope >= 0 && mean[i]! >= 0) return
  const m = meanDecay * mean[i]! + (1 - meanDecay) * slope
  const v = squareDecay * square[i]! + (1 - squareDecay) * slope * slope
  mean[i] = m
  square[i] = v
  price[i] = Math.max(0, x - (size * m) / (Math.sqrt(v) + damping))
}
