import type { Ceiling } from '../search/ceiling.js'
import type { Field } from '../search/field.js'
import type { Columns } from './columns.js'
import type { Moments, Scales, Steps } from './descend.js'
import { columnDensity } from './density.js'
import { descend, openMoments } from './descend.js'
import { priceAll } from './price.js'
import type { Prices, Supply } from './prices.js'
import { startPrices, supplyOf, worthOf } from './prices.js'
import type { Resources } from './resources.js'
import { resourcesOf } from './resources.js'
import { sampleColumns } from './sample.js'

/** Prices, the columns that matter at them, and what has been proven on the way. */
export interface Dual {
  readonly resources: Resources
  readonly prices: Prices
  readonly moments: Moments
  readonly scales: Scales
  readonly columns: Columns
  /** How often each column was in its place's best set during the last steps. */
  readonly chosen: Int32Array
  /** The smallest valid bound seen, on the stays that are not pinned. */
  readonly bound: number
  readonly iterations: number
}

interface Stage {
  readonly steps: Steps
  /** Columns chosen after the steps: the deficit as a share of the average best stay. */
  readonly deficitShare: number
  readonly perPlace: number
  /** Whether the prices are good enough by then for their bound to be worth knowing. */
  readonly certify: boolean
}

/** Each stage moves the prices on the columns of the one before, then looks at every candidate again. */
const stages: readonly Stage[] = [
  { steps: { count: 40, first: 0.1, last: 0.05 }, deficitShare: 0.3, perPlace: 500, certify: false },
  { steps: { count: 50, first: 0.05, last: 0.015 }, deficitShare: 0.25, perPlace: 450, certify: false },
  { steps: { count: 70, first: 0.015, last: 0.006 }, deficitShare: 0.2, perPlace: 400, certify: false },
  { steps: { count: 80, first: 0.006, last: 0.002 }, deficitShare: 0.12, perPlace: 300, certify: true },
]
const lastSteps: Steps = { count: 80, first: 0.003, last: 0.001 }

export interface PriceSearch {
  readonly field: Field
  readonly ceiling: Ceiling
  readonly seed: number
  readonly shouldStop: () => boolean
  /** Told of every valid bound, in no order. */
  readonly onBound: (bound: number) => void
}

/** Searches for the prices with the lowest bound. Stopped early, it answers what it has. */
export function findPrices({ field, ceiling, seed, shouldStop, onBound }: PriceSearch): Dual {
  const resources = resourcesOf(field)
  const supply = supplyOf(resources, field.ground)
  const prices = startPrices(resources, ceiling)
  const moments = openMoments(prices)
  const scales = scalesOf(ceiling, field)
  const density = columnDensity(field.model)
  let columns = sampleColumns(field, resources, ceiling, seed)
  let bound = ceiling.total
  let iterations = 0
  const step = (steps: Steps, chosen?: Int32Array): void => {
    iterations += descend({ columns, resources, supply, prices, moments, scales, shouldStop }, steps, chosen)
  }
  for (const { steps, deficitShare, perPlace, certify } of stages) {
    step(steps)
    const selection = { deficit: deficitShare * scales.average, perPlace: Math.round(perPlace * density), certify }
    const priced = priceAll({ field, resources, prices, active: columns, shouldStop }, selection, scales.average)
    if (priced === undefined) break
    columns = priced.columns
    if (!certify) continue
    bound = Math.min(bound, certified(priced.worth, prices, supply))
    onBound(bound)
  }
  const chosen = new Int32Array(columns.count)
  step(lastSteps, chosen)
  return { resources, prices, moments, scales, columns, chosen, bound, iterations }
}

/** The exact pass at the final prices. */
export function certifiedBound(field: Field, dual: Dual, shouldStop: () => boolean): number {
  const { resources, prices, columns, scales } = dual
  const nothing = { deficit: -Infinity, perPlace: 0, certify: true }
  const priced = priceAll({ field, resources, prices, active: columns, shouldStop }, nothing, scales.average)
  if (priced === undefined) return dual.bound
  return Math.min(dual.bound, certified(priced.worth, prices, supplyOf(resources, field.ground)))
}

/** Points are whole numbers, so a bound may be rounded down; the hair added pays for rounding errors of the sum. */
function certified(worth: number, prices: Prices, supply: Supply): number {
  const sum = worth + worthOf(prices, supply)
  return Math.floor(sum + 1e-9 * sum + 1e-6)
}

function scalesOf({ best }: Ceiling, { model, ground }: Field): Scales {
  let sum = 0
  let count = 0
  for (const value of best)
    if (value > 0) {
      sum += value
      count += 1
    }
  const average = count === 0 ? 1 : sum / count
  const perCase = ground.budget === Infinity || ground.budget <= 0 ? 1 : ground.budget / Math.max(1, model.cases.count)
  return { cases: best, average, money: average / perCase }
}
