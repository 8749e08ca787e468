import type { Standings } from '../stop/standings.js'
import { bonusIn } from './bonus.js'
import { missingOf, reachedBy } from './row.js'
import type { RowPrices } from './row-prices.js'
import type { RowRun } from './run.js'

/**
 * The run's standing for passes that count points with the bonus as it is. Bounds at prices of rows are bounds on plans
 * that meet the rows, once what the rows are worth is taken off (Geoffrion 1974); they are reported when such a plan is
 * known, and not at all where something else than points is looked for.
 */
export function standingUnderRows(
  { standing, field, pins }: RowRun,
  prices: RowPrices,
  isForPoints: boolean,
): Standings {
  const { model } = field
  const { rows, now } = prices
  let proven = Infinity
  return {
    ...standing,
    plan: (phase, plan) => {
      standing.plan(phase, { ...plan, value: plan.value - bonusIn(model, plan) })
      if (proven < Infinity && missingOf(rows, standing.best()) === 0) standing.bound(phase, proven)
    },
    bound: (phase, bound) => {
      standing.begin(phase)
      if (!isForPoints) return
      let worth = 0
      for (const [r, row] of rows.entries()) worth += now[r]! * (row.atLeast - reachedBy(row, pins))
      // Points are whole numbers; the hair added pays for rounding errors of the sum.
      proven = Math.min(proven, Math.floor(bound - worth + 1e-9 * Math.abs(worth) + 1e-6))
      if (missingOf(rows, standing.best()) === 0) standing.bound(phase, proven)
    },
    best: () => {
      const best = standing.best()
      return { ...best, value: best.value + bonusIn(model, best) }
    },
    // What is proven at other prices says nothing about points with this bonus.
    lowestBound: () => Infinity,
  }
}
