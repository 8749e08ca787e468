import { gapOf } from './assemble.js'
import { floorsFrom } from './fairness/floors.js'
import type { Floor } from './fairness/report-types.js'
import type { Problem } from './problem.js'
import type { Row } from './rows/row.js'
import { missingOf } from './rows/row.js'
import { runUnderRows } from './rows/run.js'
import { searchUnder } from './rows/search.js'
import type { Solution } from './solution.js'
import type { SolveOptions, SolveResult } from './solve.js'
import type { HandOver } from './solve.js'
import { solveAndHandOver } from './solve.js'
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

/**
 * Floors under groups of cases: the most points among the plans that place at least so many of each. Every floor is a
 * row with one price, a bonus on the stays of its cases (`rows/`; Freund et al., EC 2023). Answers the plan that falls
 * short least, then the one with most points. The first run, without prices, is the plain one, and alone hands over its
 * warm start; the search under floors goes on from its prices and its plan.
 */
export function solveFloors(
  problem: Problem,
  { floors: given, share, ...options }: SolveFloorsOptions = {},
): SolveFloorsResult {
  const stop = stopping(options)
  const common = { ...options, timeLimitMs: undefined, shouldStop: stop.now }
  let found: HandOver | undefined
  const first = solveAndHandOver(problem, common, handedOver => {
    found = handedOver
  })
  if (first.kind === 'INFEASIBLE_PINS') return first
  const floors = given ?? floorsFrom(problem, first.solution, { share })
  const rows = rowsOf(problem, floors)
  const isMet = found !== undefined && missingOf(rows, found.plan) === 0
  if (found === undefined || isMet || stop.now()) return answer(first.solution)
  const { dual, plan } = found
  const result = runUnderRows(problem, { ...options, stop }, run => {
    run.aimAt({ rows })
    run.standing.plan('MAXIMALITY', plan)
    searchUnder(run, { rows }, dual)
  })
  if (result.kind === 'INFEASIBLE_PINS') return result
  const bound = Math.min(first.solution.bound, result.solution.bound)
  return answer({ ...result.solution, bound, gap: gapOf(result.solution.score.total, bound) })

  function answer(solution: Solution): SolveFloorsResult {
    const placed = new Set(solution.assignments.map(({ case: id }) => id))
    const reached = floors.map(({ name, cases, atLeast }) => ({
      name,
      atLeast,
      placed: cases.filter(id => placed.has(id)).length,
    }))
    const stoppedBy = stop.reason() ?? solution.statistics.stoppedBy
    return {
      kind: 'SOLVED',
      solution: { ...solution, statistics: { ...solution.statistics, stoppedBy, floors: reached } },
    }
  }
}

/** By floor: its cases as numbers, which are their places in the problem's list. */
function rowsOf({ cases }: Problem, floors: readonly Floor[]): readonly Row[] {
  const numberOf = new Map(cases.map(({ id }, c) => [id, c]))
  return floors.map(floor => ({
    cases: floor.cases
      .map(id => {
        const c = numberOf.get(id)
        if (c === undefined) throw new Error(`floor ${floor.name}: no case ${id} in the problem`)
        return c
      })
      .toSorted((a, b) => a - b),
    of: () => 1,
    atLeast: floor.atLeast,
  }))
}
