import type { Crew } from '../crew/crew.js'
import { sharedInt32 } from '../memory.js'
import type { Alikes } from '../model/alikes.js'
import type { Columns } from './columns.js'
import type { Moments, Scales } from './moments.js'
import { move } from './moments.js'
import type { Prices, Supply } from './prices.js'
import type { Resources } from './resources.js'

export type { Moments, Scales } from './moments.js'
export { openMoments } from './moments.js'

/** Steps of the price search: so many, their size falling geometrically from `first` to `last`. */
export interface Steps {
  readonly count: number
  readonly first: number
  readonly last: number
}

/** The same steps in parts of about so many. */
export function inParts({ count, first, last }: Steps, about: number): readonly Steps[] {
  const parts = Math.max(1, Math.round(count / about))
  const rateAt = (step: number): number => first * (last / first) ** (step / Math.max(1, count - 1))
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.round((part * count) / parts)
    const until = Math.round(((part + 1) * count) / parts)
    return { count: until - from, first: rateAt(from), last: rateAt(until - 1) }
  })
}

export interface Descent {
  readonly crew: Crew
  readonly alikes: Alikes
  readonly columns: Columns
  readonly resources: Resources
  readonly supply: Supply
  readonly prices: Prices
  readonly moments: Moments
  readonly scales: Scales
  readonly shouldStop: () => boolean
}

const moneyShare = 0.2
/** The budget's slope is a share of the budget, small against the whole numbers of the others. */
const moneySlope = 20

/**
 * Lowers the Lagrangian bound over the columns by moving the prices, in place: at each step every place chooses its best
 * disjoint stays, and what is wanted too much becomes dearer (Geoffrion 1974; the steps are scaled by price as in
 * Adam). `chosen[k]` counts how often column k was in its place's best set; it must be shared memory. Answers the steps
 * made.
 */
export function descend(descent: Descent, steps: Steps, chosen?: Int32Array): number {
  const { crew, columns, resources, prices, moments, scales, supply, shouldStop } = descent
  const wanted = sharedInt32(crew.threads * prices.cases.length)
  crew.tell('descent', { columns, resources, supply, prices, moments, scales, wanted, chosen })
  for (let step = 0; step < steps.count; step++) {
    if (shouldStop()) return step
    const rate = steps.first * (steps.last / steps.first) ** (step / Math.max(1, steps.count - 1))
    wanted.fill(0)
    let spent = 0
    for (const answer of crew.run('step', { rate })) {
      if (answer === undefined) return step
      spent += answer.money
    }
    moveCases(descent, wanted, rate)
    if (supply.money === Infinity) continue
    const slope = (moneySlope * (supply.money - spent)) / Math.max(1, supply.money)
    move(prices.money, moments.money, 0, Math.max(-moneySlope, slope), rate * scales.money * moneyShare)
  }
  return steps.count
}

/** Those who are alike have one price: how far it moves depends on how many of them are wanted. */
function moveCases({ alikes, supply, prices, moments, scales }: Descent, wanted: Int32Array, rate: number): void {
  const { length } = prices.cases
  for (let c = 0; c < length; c++) {
    const first = alikes.first[c]!
    if (first !== c) {
      prices.cases[c] = prices.cases[first]!
      continue
    }
    let demand = 0
    for (let at = c; at < wanted.length; at += length) demand += wanted[at]!
    move(prices.cases, moments.cases, c, 1 - demand / Math.max(1, supply.cases[c]!), rate * scales.cases[c]!)
  }
}
