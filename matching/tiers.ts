import type { Model } from './model/model.js'
import type { Problem } from './problem.js'
import type { Row } from './rows/row.js'
import { reachedBy } from './rows/row.js'
import type { RowRun } from './rows/run.js'
import { runUnderRows } from './rows/run.js'
import { searchUnder } from './rows/search.js'
import { keepsHost, openUniverse } from './field/universe.js'
import { placeInOrder } from './search/greedy.js'
import { planOf } from './search/plan.js'
import { valueOf } from './search/value.js'
import { baseOf } from './score/terms.js'
import type { Solution } from './solution.js'
import type { SolveOptions, SolveResult } from './solve.js'
import { stopping } from './stop/stopping.js'

export interface TierOptions extends SolveOptions {
  /** How much of the most that can be reached of each tier may be given up for what comes after it, as a share. Default 0.01. */
  readonly epsilon?: number | undefined
}

/** What comes before points: risk in place on time, then risk in place at all less what waiting costs. */
export type TierId = 'ON_TIME' | 'WAITING'

export interface TierReached {
  readonly tier: TierId
  readonly reached: number
  /** What it had to be at least. */
  readonly atLeast: number
}

/** A solution with what became of each tier. No plan that reaches them scores more than `bound`. */
export interface TieredSolution extends Solution {
  readonly statistics: Solution['statistics'] & { readonly tiers: readonly TierReached[] }
}

export type SolveTiersResult =
  | { readonly kind: 'SOLVED'; readonly solution: TieredSolution }
  | Extract<SolveResult, { readonly kind: 'INFEASIBLE_PINS' }>

/**
 * Protection on time before everything else: first the most risk that can be in place on time is looked for; then, among
 * plans with at least that much less `epsilon`, the most risk in place less what waiting costs; then, among those that
 * also have that much less `epsilon`, the most points. Each tier is a row with one price.
 */
export function solveTiers(problem: Problem, { epsilon = 0.01, ...options }: TierOptions = {}): SolveTiersResult {
  const stop = stopping(options)
  let rows: readonly Row[] = []
  const result = runUnderRows(problem, { ...options, stop }, run => {
    rows = searchTiers(run, epsilon)
  })
  if (result.kind === 'INFEASIBLE_PINS') return result
  const { solution, plan } = result
  const tiers = rows.map((row, t) => ({ tier: tierIds[t]!, reached: reachedBy(row, plan), atLeast: row.atLeast }))
  return { kind: 'SOLVED', solution: { ...solution, statistics: { ...solution.statistics, tiers } } }
}

const tierIds: readonly TierId[] = ['ON_TIME', 'WAITING']

function searchTiers(run: RowRun, epsilon: number): readonly Row[] {
  const { field, ledger, standing, seed, shouldStop } = run
  placeInOrder(field, ledger, shouldStop, { keeps: keepsHost(openUniverse(field, seed)) })
  standing.plan('GREEDY', planOf(ledger, valueOf(ledger)))
  const rows: Row[] = []
  for (const tier of tierIds) {
    const most = tierRow(run.field.model, tier)
    searchUnder(run, { rows: rows.slice(), most })
    rows.push({ ...most, atLeast: Math.ceil((1 - epsilon) * reachedBy(most, run.standing.best())) })
  }
  searchUnder(run, { rows })
  return rows
}

function tierRow(model: Model, tier: TierId): Row {
  const { waiting } = model.problem.policy
  const { cases } = model.problem
  const onTime = (c: number, day: number): number => (day <= cases[c]!.neededBy ? Math.round(baseOf(model, c)) : 0)
  const soon = (c: number, day: number): number => {
    const { earliest, latest } = cases[c]!
    return Math.max(
      0,
      Math.round(baseOf(model, c) * (1 - (waiting * (day - earliest)) / Math.max(1, latest - earliest))),
    )
  }
  return { cases: cases.map((_, c) => c), of: tier === 'ON_TIME' ? onTime : soon, atLeast: 0 }
}
