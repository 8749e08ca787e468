import { alone } from '../crew/alone.js'
import type { Crew } from '../crew/crew.js'
import type { Ceiling } from '../field/ceiling.js'
import type { PairCounts } from '../field/count-candidates.js'
import type { Field } from '../field/field.js'
import type { Universe } from '../field/universe.js'
import { noUniverse, openUniverse } from '../field/universe.js'
import { sharedInt32 } from '../memory.js'
import type { Columns } from './columns.js'
import { compactColumns, openColumns, spreadColumns } from './columns.js'
import { columnDensity } from './density.js'
import type { Moments, Scales, Steps } from './descend.js'
import { descend, inParts, openMoments } from './descend.js'
import type { PriceAnswer, PriceTask } from './price-shard.js'
import type { Prices, Supply } from './prices.js'
import { nearColumns } from './near-columns.js'
import { copyPrices, startPrices, supplyOf, worthOf } from './prices.js'
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

/** How often each column was in its place's best set, in so many steps. */
export interface ChosenInSteps {
  readonly columns: Columns
  readonly chosen: Int32Array
  readonly steps: number
}

interface Stage {
  readonly steps: Steps
  readonly among: PriceTask['among']
  /** Among which when there are many pairs; default: the same. */
  readonly amongMany?: PriceTask['among']
  /** Columns chosen after the steps: the deficit as a share of the average best stay. */
  readonly deficitShare: number
  readonly perPlace: number
  /** Pairs noted for the stages that look among those, by the deficit in the same measure. */
  readonly noteShare?: number
  /** When the steps are so small that only columns this near to being chosen need to take part, in the same measure. */
  readonly nearShare?: number
}

/**
 * Each stage moves the prices on the columns of the one before, then looks for better columns: in a random part of the
 * field while the prices are rough, then among everything, among the pairs that came near, and last among everything
 * again: pairs that were far off once are what the bound is about in the end.
 */
const stages: readonly Stage[] = [
  { steps: { count: 25, first: 0.1, last: 0.05 }, among: 'UNIVERSE', deficitShare: 0.25, perPlace: 500 },
  { steps: { count: 30, first: 0.05, last: 0.025 }, among: 'UNIVERSE', deficitShare: 0.22, perPlace: 450 },
  { steps: { count: 35, first: 0.025, last: 0.012 }, among: 'ALL', deficitShare: 0.15, perPlace: 400, noteShare: 0.2 },
  { steps: { count: 50, first: 0.015, last: 0.006 }, among: 'NOTED', deficitShare: 0.13, perPlace: 350 },
  {
    steps: { count: 50, first: 0.006, last: 0.002 },
    among: 'ALL',
    amongMany: 'NOTED',
    deficitShare: 0.12,
    perPlace: 300,
    nearShare: 0.04,
  },
]
/** With more eligible pairs than this, another look at everything takes more time than it is worth. */
const mostPairsSeenOften = 40_000_000
/** Where a search begins that has prices already. */
const lateStages = stages.slice(stages.findIndex(({ among }) => among === 'ALL'))
/** Whoever wants to be told is told after so many steps, and has a little longer before the last ones. */
const stepsBetween = 10
const settlingSteps: Steps = { count: 60, first: 0.004, last: 0.002 }
const lastSteps: Steps = { count: 60, first: 0.003, last: 0.001 }
const lastNearShare = 0.02
/** After about so many steps it is looked anew which columns are near. */
const nearSteps = 18
/** The first columns: about so many of each case, if its places have room for them. */
const firstPerCase = 250
const firstFill = 0.75
/** Candidates a little below the potentials are looked at too, so that the exact pass seldom looks at a place again. */
const firstSlackShare = 0.006

export interface PriceSearch {
  readonly field: Field
  /** Default: the calling thread alone. */
  readonly crew?: Crew | undefined
  readonly ceiling: Ceiling
  readonly seed: number
  /** Default: drawn by the seed. */
  readonly universe?: Universe | undefined
  /**
   * Prices and columns of nearly the same problem, the columns' values up to date: begins with those, where everything
   * is looked at for the first time.
   */
  readonly from?: Pick<Dual, 'prices' | 'columns'> | undefined
  /** Told how often each column was chosen in a few steps of about this rate; may change the columns' values. */
  readonly afterSteps?: ((chosen: ChosenInSteps, rate: number) => void) | undefined
  readonly shouldStop: () => boolean
}

/** Searches for the prices with the lowest bound. Stopped early, it answers what it has. */
export function findPrices({ field, ceiling, seed, shouldStop, ...given }: PriceSearch): Dual {
  const crew = given.crew ?? alone(field, shouldStop)
  const universe = given.universe ?? openUniverse(field, seed)
  const { model } = field
  const resources = resourcesOf(field)
  const supply = supplyOf(field, resources, field.ground)
  const prices = given.from === undefined ? startPrices(field, resources, ceiling) : copyPrices(given.from.prices)
  const moments = openMoments(prices)
  const scales = scalesOf(ceiling, field)
  const density = columnDensity(model)
  const widest = Math.round(stages[0]!.perPlace * density)
  const columns =
    given.from === undefined ? openColumns(model.places.count, widest) : spreadColumns(given.from.columns, widest)
  crew.tell('pricing', { resources, universe, prices, columns })
  if (given.from === undefined) {
    const perCase = Math.min(
      firstPerCase * density,
      (firstFill * widest * model.places.count) / Math.max(1, model.cases.count),
    )
    crew.run('sample', { options: sharedCopy(ceiling.options), perCase, perPlace: widest, seed })
  }
  let iterations = 0
  const descent = { crew, alikes: field.alikes, resources, supply, prices, moments, scales, shouldStop }
  const step = (on: Columns, steps: Steps): void => {
    if (given.afterSteps !== undefined) return stepByStep(on, steps, given.afterSteps)
    iterations += descend({ ...descent, columns: on }, steps)
  }
  const stepByStep = (on: Columns, steps: Steps, afterSteps: NonNullable<PriceSearch['afterSteps']>): void => {
    const chosen = sharedInt32(on.count)
    for (const few of inParts(steps, stepsBetween)) {
      if (shouldStop()) return
      chosen.fill(0)
      iterations += descend({ ...descent, columns: on }, few, chosen)
      afterSteps({ columns: on, chosen, steps: few.count }, few.last)
    }
  }
  const stepNear = (on: Columns, steps: Steps, nearShare: number, chosen?: Int32Array): void => {
    for (const few of inParts(steps, nearSteps)) {
      const near = nearColumns(crew, model, on, nearShare * scales.average)
      if (near === undefined) return
      const counts = chosen && sharedInt32(near.columns.count)
      iterations += descend({ ...descent, columns: near.columns }, few, counts)
      if (counts !== undefined) for (const [k, count] of counts.entries()) chosen![near.kept[k]!]! += count
    }
  }
  const ahead = given.from === undefined ? stages : lateStages
  for (const { steps, among, amongMany, deficitShare, perPlace, noteShare, nearShare } of ahead) {
    if (nearShare === undefined || given.afterSteps !== undefined) step(columns, steps)
    else stepNear(columns, steps, nearShare)
    if (shouldStop()) break
    crew.run('price', {
      among: ceiling.pairs > mostPairsSeenOften ? (amongMany ?? among) : among,
      deficit: deficitShare * scales.average,
      perPlace: Math.round(perPlace * density),
      note: noteShare && noteShare * scales.average,
    })
  }
  const found = compactColumns(columns)
  // Nobody needs the room between columns any more.
  crew.tell('pricing', { resources, universe, prices, columns: found })
  if (given.afterSteps !== undefined) step(found, settlingSteps)
  const chosen = sharedInt32(found.count)
  stepNear(found, lastSteps, lastNearShare, chosen)
  return { crew, resources, prices, moments, scales, columns: found, chosen, bound: ceiling.total, iterations }
}

/** What the exact pass found. */
export interface Certificate {
  /** A valid bound on the stays that are not pinned. */
  readonly bound: number
  /** If they were asked for, unless it was stopped. */
  readonly counts: PairCounts | undefined
}

/** The exact pass at the final prices: everything is looked at. */
export function certify(field: Field, dual: Dual): Certificate {
  return beginCertificate(field, dual, { counting: false })()
}

/** Begins the exact pass while the calling thread does something else (see `Crew.begin`). The dual must stay as it is. */
export function beginCertificate(
  field: Field,
  dual: Dual,
  { counting }: { readonly counting: boolean },
): () => Certificate {
  const { crew, resources, prices, columns, scales } = dual
  crew.tell('pricing', { resources, universe: noUniverse, prices, columns })
  const slack = firstSlackShare * scales.average
  const finish = crew.begin('price', { among: 'ALL', deficit: -Infinity, perPlace: 0, slack, counting })
  return () => {
    const found = summedUp(field, dual, finish())
    return counting ? found : { ...found, counts: undefined }
  }
}

function summedUp(
  field: Field,
  { prices, resources, bound }: Dual,
  shards: readonly (PriceAnswer | undefined)[],
): Certificate {
  let worth = 0
  const counts = { eligiblePairs: 0, candidates: 0 }
  for (const answer of shards) {
    if (answer === undefined) return { bound, counts: undefined }
    worth += answer.worth
    counts.eligiblePairs += answer.eligiblePairs
    counts.candidates += answer.candidates
  }
  return { bound: Math.min(bound, certified(worth, prices, supplyOf(field, resources, field.ground))), counts }
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

/** The size of the steps of prices, by what stays are worth. */
export function scalesOf({ best }: Ceiling, { model, ground }: Field): Scales {
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
