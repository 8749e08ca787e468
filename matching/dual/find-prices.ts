import { alone } from '../crew/alone.js'
import type { Crew } from '../crew/crew.js'
import type { Ceiling } from '../field/ceiling.js'
import type { Field } from '../field/field.js'
import type { Universe } from '../field/universe.js'
import { openUniverse } from '../field/universe.js'
import { sharedInt32 } from '../memory.js'
import type { Columns } from './columns.js'
import { compactColumns, openColumns } from './columns.js'
import { columnDensity } from './density.js'
import type { Moments, Scales, Steps } from './descend.js'
import { descend, openMoments } from './descend.js'
import type { PriceTask } from './price-shard.js'
import type { Prices, Supply } from './prices.js'
import { startPrices, supplyOf, worthOf } from './prices.js'
import type { Resources } from './resources.js'
import { resourcesOf } from './resources.js'

/** Prices, the columns that matter at them, and what has been proven on the way. */
export interface Dual {
  readonly crew: Crew
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
  readonly among: PriceTask['among']
  /** Columns chosen after the steps: the deficit as a share of the average best stay. */
  readonly deficitShare: number
  readonly perPlace: number
  /** Pairs noted for the stages that look among those, by the deficit in the same measure. */
  readonly noteShare?: number
}

/**
 * Each stage moves the prices on the columns of the one before, then looks for better columns: in a random part of the
 * field while the prices are rough, once among everything, then among the pairs that came near.
 */
const stages: readonly Stage[] = [
  { steps: { count: 25, first: 0.1, last: 0.05 }, among: 'UNIVERSE', deficitShare: 0.25, perPlace: 500 },
  { steps: { count: 30, first: 0.05, last: 0.025 }, among: 'UNIVERSE', deficitShare: 0.22, perPlace: 450 },
  { steps: { count: 35, first: 0.025, last: 0.012 }, among: 'ALL', deficitShare: 0.15, perPlace: 400, noteShare: 0.2 },
  { steps: { count: 50, first: 0.015, last: 0.006 }, among: 'NOTED', deficitShare: 0.13, perPlace: 350 },
  { steps: { count: 50, first: 0.006, last: 0.002 }, among: 'NOTED', deficitShare: 0.12, perPlace: 300 },
]
const lastSteps: Steps = { count: 60, first: 0.003, last: 0.001 }
/** The first columns: about so many of each case, if its places have room for them. */
const firstPerCase = 250
const firstFill = 0.75
/** Candidates a little below the potentials are looked at too, so that the exact pass seldom has to start again. */
const firstSlackShare = 0.02

export interface PriceSearch {
  readonly field: Field
  /** Default: the calling thread alone. */
  readonly crew?: Crew | undefined
  readonly ceiling: Ceiling
  readonly seed: number
  /** Default: drawn by the seed. */
  readonly universe?: Universe | undefined
  readonly shouldStop: () => boolean
}

/** Searches for the prices with the lowest bound. Stopped early, it answers what it has. */
export function findPrices({ field, ceiling, seed, shouldStop, ...given }: PriceSearch): Dual {
  const crew = given.crew ?? alone(field, shouldStop)
  const universe = given.universe ?? openUniverse(field, seed)
  const { model } = field
  const resources = resourcesOf(field)
  const supply = supplyOf(field, resources, field.ground)
  const prices = startPrices(field, resources, ceiling)
  const moments = openMoments(prices)
  const scales = scalesOf(ceiling, field)
  const density = columnDensity(model)
  const widest = Math.round(stages[0]!.perPlace * density)
  const columns = openColumns(model.places.count, widest)
  crew.tell('pricing', { resources, universe, prices, columns })
  const perCase = Math.min(
    firstPerCase * density,
    (firstFill * widest * model.places.count) / Math.max(1, model.cases.count),
  )
  crew.run('sample', { options: sharedCopy(ceiling.options), perCase, perPlace: widest, seed })
  let iterations = 0
  const step = (on: Columns, steps: Steps, chosen?: Int32Array): void => {
    iterations += descend(
      { crew, alikes: field.alikes, columns: on, resources, supply, prices, moments, scales, shouldStop },
      steps,
      chosen,
    )
  }
  for (const { steps, among, deficitShare, perPlace, noteShare } of stages) {
    step(columns, steps)
    if (shouldStop()) break
    crew.run('price', {
      among,
      deficit: deficitShare * scales.average,
      perPlace: Math.round(perPlace * density),
      note: noteShare && noteShare * scales.average,
    })
  }
  const found = compactColumns(columns)
  const chosen = sharedInt32(found.count)
  step(found, lastSteps, chosen)
  return { crew, resources, prices, moments, scales, columns: found, chosen, bound: ceiling.total, iterations }
}

/** The exact pass at the final prices: a valid bound on the stays that are not pinned. */
export function certifiedBound(field: Field, { crew, resources, prices, columns, scales, bound }: Dual): number {
  const universe = { levels: 0, levelOf: new Uint8Array(0), rows: new Int32Array(0), width: 0, seed: 0 }
  crew.tell('pricing', { resources, universe, prices, columns })
  const slack = firstSlackShare * scales.average
  let worth = 0
  for (const answer of crew.run('price', { among: 'ALL', deficit: -Infinity, perPlace: 0, slack })) {
    if (answer === undefined) return bound
    worth += answer.worth
  }
  return Math.min(bound, certified(worth, prices, supplyOf(field, resources, field.ground)))
}

/** Points are whole numbers, so a bound may be rounded down; the hair added pays for rounding errors of the sum. */
function certified(worth: number, prices: Prices, supply: Supply): number {
  const sum = worth + worthOf(prices, supply)
  return Math.floor(sum + 1e-9 * sum + 1e-6)
}

function sharedCopy(numbers: Int32Array): Int32Array {
  const shared = sharedInt32(numbers.length)
  shared.set(numbers)
  return shared
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
