import type { Plan } from '../search/plan.js'

/**
 * Something of which a plan shall reach a certain amount, beside the points: each placed case of the row contributes by
 * the day it arrives.
 */
export interface Row {
  /** Numbers of the cases that contribute, ascending. */
  readonly cases: readonly number[]
  /** What a case contributes when it arrives on a day: whole, 0 or more, and never more on a later day. */
  readonly of: (c: number, day: number) => number
  readonly atLeast: number
}

type Arrivals = Pick<Plan, 'placeOf' | 'from'>

/** How much of a row a plan reaches, pins included. */
export function reachedBy({ cases, of }: Pick<Row, 'cases' | 'of'>, { placeOf, from }: Arrivals): number {
  let sum = 0
  for (const c of cases) if (placeOf[c]! >= 0) sum += of(c, from[c]!)
  return sum
}

/** What a plan lacks, over all rows; 0 when it meets them. */
export function missingOf(rows: readonly Row[], plan: Arrivals): number {
  let missing = 0
  for (const row of rows) missing += Math.max(0, row.atLeast - reachedBy(row, plan))
  return missing
}
