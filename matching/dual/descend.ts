import type { Columns } from './columns.js'
import type { Prices, Supply } from './prices.js'
import { profileCharges } from './prices.js'
import type { Resources } from './resources.js'

/** Steps of the price search: so many, their size falling geometrically from `first` to `last`. */
export interface Steps {
  readonly count: number
  readonly first: number
  readonly last: number
}

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

export interface Descent {
  readonly columns: Columns
  readonly resources: Resources
  readonly supply: Supply
  readonly prices: Prices
  readonly moments: Moments
  readonly scales: Scales
  readonly shouldStop: () => boolean
}

const meanDecay = 0.8
const squareDecay = 0.95
const damping = 0.1
const rowShare = 1 / 16
const moneyShare = 0.2
/** The budget's slope is a share of the budget, small against the whole numbers of the others. */
const moneySlope = 20

export function openMoments({ cases, rows, quotas, money }: Prices): Moments {
  const pair = ({ length }: Float64Array): [Float64Array, Float64Array] => [
    new Float64Array(length),
    new Float64Array(length),
  ]
  return { cases: pair(cases), rows: pair(rows), quotas: pair(quotas), money: pair(money) }
}

/**
 * Lowers the Lagrangian bound over the columns by moving the prices, in place: at each step every place chooses its best
 * disjoint stays, and what is wanted too much becomes dearer (Geoffrion 1974; the steps are scaled by price as in
 * Adam). `chosen[k]` counts how often column k was in its place's best set. Answers the steps made.
 */
export function descend(descent: Descent, steps: Steps, chosen?: Int32Array): number {
  const { columns, resources, prices, moments, scales, supply, shouldStop } = descent
  const charges = new Float64Array((resources.profileFirst.length - 1) * (resources.samples + 1))
  const demand = openDemand(descent)
  const best = openBest(columns)
  for (let step = 0; step < steps.count; step++) {
    if (shouldStop()) return step
    const rate = steps.first * (steps.last / steps.first) ** (step / Math.max(1, steps.count - 1))
    profileCharges(resources, prices, charges)
    clearDemand(demand)
    for (let p = 0; p + 1 < columns.first.length; p++)
      if (columns.first[p]! < columns.first[p + 1]!) chooseStays(descent, charges, p, best, demand, chosen)
    sumRows(demand, resources.samples)
    const { cases: caseMoments, rows: rowMoments, quotas: quotaMoments, money: moneyMoments } = moments
    for (let c = 0; c < prices.cases.length; c++)
      move(prices.cases, caseMoments, c, 1 - demand.cases[c]!, rate * scales.cases[c]!)
    const rowScale = rate * scales.average * rowShare
    for (let i = 0; i < prices.rows.length; i++)
      move(prices.rows, rowMoments, i, supply.rows[i]! - demand.rowUse[i]!, rowScale)
    for (let q = 1; q < prices.quotas.length; q++)
      move(prices.quotas, quotaMoments, q, supply.quotas[q]! - demand.quotas[q]!, rate * scales.average)
    if (supply.money !== Infinity) {
      const slope = (moneySlope * (supply.money - demand.money)) / Math.max(1, supply.money)
      move(prices.money, moneyMoments, 0, Math.max(-moneySlope, slope), rate * scales.money * moneyShare)
    }
  }
  return steps.count
}

/** One step of one price against its slope; a price of 0 with nothing to push it up stays. */
function move(
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

/** What the places would use if each had its best stays at the prices. */
interface Demand {
  readonly cases: Int32Array
  /** Changes of use from sample to sample, then `rowUse` after `sumRows`. */
  readonly rowSteps: Int32Array
  readonly rowUse: Int32Array
  readonly quotas: Int32Array
  money: number
}

function openDemand({ prices, resources }: Descent): Demand {
  return {
    cases: new Int32Array(prices.cases.length),
    rowSteps: new Int32Array(resources.rows.length * (resources.samples + 1)),
    rowUse: new Int32Array(prices.rows.length),
    quotas: new Int32Array(prices.quotas.length),
    money: 0,
  }
}

function clearDemand(demand: Demand): void {
  demand.cases.fill(0)
  demand.rowSteps.fill(0)
  demand.quotas.fill(0)
  demand.money = 0
}

function sumRows({ rowSteps, rowUse }: Demand, samples: number): void {
  const rows = rowUse.length / samples
  for (let row = 0; row < rows; row++) {
    let use = 0
    for (let sample = 0; sample < samples; sample++) {
      use += rowSteps[row * (samples + 1) + sample]!
      rowUse[row * samples + sample] = use
    }
  }
}

/** Scratch for one place's best set. */
interface Best {
  readonly worth: Float64Array
  readonly taken: Uint8Array
}

function openBest({ first }: Columns): Best {
  let most = 0
  for (let p = 0; p + 1 < first.length; p++) most = Math.max(most, first[p + 1]! - first[p]!)
  return { worth: new Float64Array(most + 1), taken: new Uint8Array(most) }
}

/** Weighted interval scheduling over the columns of one place, and what the chosen stays use. */
function chooseStays(
  { columns, resources, prices }: Descent,
  charges: Float64Array,
  p: number,
  { worth, taken }: Best,
  demand: Demand,
  chosen: Int32Array | undefined,
): void {
  const { first, caseOf, from, until, value, cost, profile, quota, rank } = columns
  const { before, samples } = resources
  const width = samples + 1
  const money = prices.money[0]!
  const start = first[p]!
  const size = first[p + 1]! - start
  for (let g = 0; g < size; g++) {
    const k = start + g
    let best = worth[g]!
    taken[g] = 0
    const gross = value[k]! - prices.cases[caseOf[k]!]!
    const base = worth[rank[k]!]!
    if (gross > 0 && base + gross > best) {
      const line = profile[k]! * width
      const paid = charges[line + before[until[k]!]!]! - charges[line + before[from[k]!]!]!
      const total = base + gross - money * cost[k]! - prices.quotas[quota[k]!]! - paid
      if (total > best) {
        best = total
        taken[g] = 1
      }
    }
    worth[g + 1] = best
  }
  for (let g = size; g > 0;) {
    if (taken[g - 1] === 0) {
      g -= 1
      continue
    }
    const k = start + g - 1
    g = rank[k]!
    if (chosen !== undefined) chosen[k]! += 1
    demand.cases[caseOf[k]!]! += 1
    demand.money += cost[k]!
    demand.quotas[quota[k]!]! += 1
    for (let i = resources.profileFirst[profile[k]!]!; i < resources.profileFirst[profile[k]! + 1]!; i++) {
      const row = resources.profileRows[i]! * width
      demand.rowSteps[row + before[from[k]!]!]! += 1
      demand.rowSteps[row + before[until[k]!]!]! -= 1
    }
  }
}
