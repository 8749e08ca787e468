import { gapOf } from './assemble.js'
import { floorsFrom } from './fairness/floors.js'
import type { Floor } from './fairness/report-types.js'
import type { Problem } from './problem.js'
import type { Solution } from './solution.js'
import type { SolveOptions, SolveResult } from './solve.js'
import { solve, solveWithBonus } from './solve.js'
import { stopping } from './stop/stopping.js'

export interface SolveFloorsOptions extends SolveOptions {
  /** Floors fixed beforehand; their cases are ids of the problem, each at most once in a floor. Default: those of `share`. */
  readonly floors?: readonly Floor[] | undefined
  /** Floors from the first run: of every group this share of the rate of all (`floorsFrom`), 0 to 1. Default 0.9. */
  readonly share?: number | undefined
}

/** A floor, and how many of its cases the plan places: fewer than `atLeast` when it could not be met. */
export interface FloorReached {
  readonly name: string
  readonly atLeast: number
  readonly placed: number
}

/**
 * A solution with what became of each floor. When all are met, no plan that meets them scores more than `bound`;
 * else `bound` is that of all plans, with or without the floors.
 */
export interface FlooredSolution extends Solution {
  readonly statistics: Solution['statistics'] & { readonly floors: readonly FloorReached[] }
}

export type SolveFloorsResult =
  | { readonly kind: 'SOLVED'; readonly solution: FlooredSolution }
  | Extract<SolveResult, { readonly kind: 'INFEASIBLE_PINS' }>

/** The first price of a floor that is not met, as a share of the points of the highest risk; then so many times more. */
const firstShare = 1 / 16
const growth = 4
/** Runs at prices, besides the first run without: so many look for the balance, and the rest insist. */
const balancing = 4
const mostRounds = 8
/** Then prices of floors not met rise so many times, by no less than this share of the first price; no other moves. */
const insistence = 1.4
const leastInsistence = 1 / 4

/**
 * Floors under groups of cases: the most points among the plans that place at least so many of each. Every floor has
 * one price, a bonus on the stays of its cases: first the prices look for a balance, then they rise until the floors are
 * met. At any prices, the bound of the priced problem less what the floors are worth bounds every plan that meets them
 * (Geoffrion 1974; Freund et al., EC 2023). Answers the plan that falls short least, then the one with most points.
 * Each round is a run as long as a plain one; the first, without prices, is the plain one, and alone hands over its
 * warm start.
 */
export function solveFloors(
  problem: Problem,
  { floors: given, share, ...options }: SolveFloorsOptions = {},
): SolveFloorsResult {
  const stop = stopping(options)
  const common = { ...options, timeLimitMs: undefined, shouldStop: stop.now }
  const first = solve(problem, common)
  if (first.kind === 'INFEASIBLE_PINS') return first
  const floors = given ?? floorsFrom(problem, first.solution, { share })
  const leap = Math.max(1, Math.ceil(firstShare * Math.max(...problem.policy.riskBase)))
  const members = membersOf(problem, floors)
  const prices = floors.map((): Price => ({ now: 0, low: 0, high: Infinity }))
  let best = reachedBy(first.solution, floors)
  const metAtOnce = best.short === 0
  let last = best
  let bound = first.solution.bound
  // Floors met at once cost nothing; those met in the search for a balance may be met at less cost.
  const isOpen = (round: number): boolean =>
    round < balancing ? !metAtOnce && (best.short > 0 || best.solution.score.total < bound) : best.short > 0
  for (let round = 0; round < mostRounds && isOpen(round) && !stop.now(); round++) {
    if (round < balancing) balance(prices, last.reached, leap)
    else insist(prices, last.reached, leap)
    const bonus = bonusOf(problem, members, prices)
    const result = solveWithBonus(problem, { ...common, onWarmStart: undefined }, bonus)
    if (result.kind === 'INFEASIBLE_PINS') return result
    const worth = floors.reduce((sum, { atLeast }, g) => sum + prices[g]!.now * atLeast, 0)
    bound = Math.min(bound, result.solution.bound - worth)
    last = reachedBy(result.solution, floors)
    if (isBetter(last, best)) best = last
  }
  const { solution, reached, short } = best
  // Where no plan may meet the floors, the bound over those that do would say nothing.
  if (short > 0) bound = first.solution.bound
  const statistics = {
    ...solution.statistics,
    stoppedBy: stop.reason() ?? solution.statistics.stoppedBy,
    floors: reached,
  }
  return { kind: 'SOLVED', solution: { ...solution, bound, gap: gapOf(solution.score.total, bound), statistics } }
}

interface Reached {
  readonly solution: Solution
  readonly reached: readonly FloorReached[]
  /** Cases missing, over all floors. */
  readonly short: number
}

function reachedBy(solution: Solution, floors: readonly Floor[]): Reached {
  const placed = new Set(solution.assignments.map(({ case: id }) => id))
  const reached = floors.map(({ name, cases, atLeast }) => ({
    name,
    atLeast,
    placed: cases.filter(id => placed.has(id)).length,
  }))
  const short = reached.reduce((sum, floor) => sum + Math.max(0, floor.atLeast - floor.placed), 0)
  return { solution, reached, short }
}

function isBetter(one: Reached, other: Reached): boolean {
  if (one.short !== other.short) return one.short < other.short
  return one.solution.score.total > other.solution.score.total
}

/** A price on its way: whole, so that points with a bonus stay whole too. */
interface Price {
  now: number
  /** The highest one at which the floor was not met last, and the lowest at which it was. */
  low: number
  high: number
}

/** Prices of floors not met rise, at first by leaps; those of floors that are met fall half way back. */
function balance(prices: readonly Price[], reached: readonly FloorReached[], leap: number): void {
  for (const [g, { atLeast, placed }] of reached.entries()) {
    const price = prices[g]!
    if (placed < atLeast) {
      price.low = price.now
      // Others moved too: what sufficed before may not any more.
      if (price.high <= price.now + 1) price.high = Infinity
    } else {
      price.high = price.now
      if (price.low >= price.now) price.low = 0
    }
    price.now = price.high === Infinity ? Math.max(leap, growth * price.now) : Math.ceil((price.low + price.high) / 2)
  }
}

/** Enough that the last cases missing come in, though the noise of a run may move one in and out. */
function insist(prices: readonly Price[], reached: readonly FloorReached[], leap: number): void {
  for (const [g, { atLeast, placed }] of reached.entries()) {
    const price = prices[g]!
    if (placed < atLeast) price.now = Math.ceil(Math.max(price.now * insistence, price.now + leap * leastInsistence))
  }
}

/** By floor: its cases as numbers, which are their places in the problem's list. */
function membersOf({ cases }: Problem, floors: readonly Floor[]): readonly (readonly number[])[] {
  const numberOf = new Map(cases.map(({ id }, c) => [id, c]))
  return floors.map(floor =>
    floor.cases.map(id => {
      const c = numberOf.get(id)
      if (c === undefined) throw new Error(`floor ${floor.name}: no case ${id} in the problem`)
      return c
    }),
  )
}

function bonusOf({ cases }: Problem, members: readonly (readonly number[])[], prices: readonly Price[]): Int32Array {
  const bonus = new Int32Array(cases.length)
  for (const [g, numbers] of members.entries()) for (const c of numbers) bonus[c]! += prices[g]!.now
  return bonus
}
