import { gapOf } from './assemble.js'
import { asDay, epochDay } from './measure.js'
import { encode } from './model/encode.js'
import type { Model } from './model/model.js'
import type { Policy, Problem } from './problem.js'
import { pointsOf, scoreOf, termsOf } from './score/terms.js'
import type { Assignment, Solution } from './solution.js'
import type { SolveOptions, SolveResult } from './solve.js'
import { solve } from './solve.js'
import { stopping } from './stop/stopping.js'

export interface TierOptions extends SolveOptions {
  /** How much of the most risk that can be in place on time may be given up for the rest, as a share. Default 0.01. */
  readonly epsilon?: number | undefined
}

/** A solution with what was asked of its first tier. */
export interface TieredSolution extends Solution {
  readonly statistics: Solution['statistics'] & { readonly onTime: OnTime }
}

export interface OnTime {
  /** Sum of the policy's points by risk over the cases that arrive by their needed-by day. */
  readonly risk: number
  /** What it had to be at least. */
  readonly atLeast: number
}

export type SolveTiersResult =
  | { readonly kind: 'SOLVED'; readonly solution: TieredSolution }
  | Extract<SolveResult, { readonly kind: 'INFEASIBLE_PINS' }>

/** Prices tried for a point of risk in place on time, the least first: at most a few runs decide. */
const onTimePrices = [0, 0.25, 1, 4]

/**
 * Protection on time before everything else: first the most risk that can be in place on time is looked for, then the
 * most points among the plans with at least that much, less `epsilon`. The row is priced by one multiplier, which is
 * raised until a plan meets it; the first tier's own plan always does. At any multiplier, the bound of the priced problem less
 * what the row is worth bounds every plan that meets the row (Geoffrion 1974).
 */
export function solveTiers(problem: Problem, { epsilon = 0.01, ...options }: TierOptions = {}): SolveTiersResult {
  const stop = stopping(options)
  const once = (policy: Policy): SolveResult =>
    solve({ ...problem, policy }, { ...options, timeLimitMs: undefined, shouldStop: stop.now })
  const first = once(onTimeOnly(problem.policy))
  if (first.kind === 'INFEASIBLE_PINS') return first

  const model = encode(problem)
  const atLeast = (1 - epsilon) * onTimeRisk(model, first.solution)
  let best = underPolicy(model, first.solution)
  let bound = Infinity
  for (const price of onTimePrices) {
    const result = once(withOnTimePrice(problem.policy, price))
    if (result.kind === 'INFEASIBLE_PINS') return result
    // The priced problem rounds its own points: by less than two for a stay.
    const rounding = price === 0 ? 0 : 2 * problem.cases.length
    bound = Math.min(bound, Math.floor(result.solution.bound - price * atLeast + rounding))
    const found = underPolicy(model, result.solution)
    const meets = onTimeRisk(model, found) >= atLeast
    if (meets && found.score.total > best.score.total) best = found
    if (meets || stop.now()) break
  }
  // Rounding apart, no bound lies below a plan that meets the row.
  bound = Math.max(bound, best.score.total)
  const statistics = {
    ...best.statistics,
    stoppedBy: stop.reason() ?? best.statistics.stoppedBy,
    onTime: { risk: onTimeRisk(model, best), atLeast },
  }
  return { kind: 'SOLVED', solution: { ...best, bound, gap: gapOf(best.score.total, bound), statistics } }
}

/** Nothing counts but who is in place on time. */
function onTimeOnly(policy: Policy): Policy {
  const fit = { offset: 0, language: 0, region: 0, scope: 0, accompaniment: 0, spareBed: 0, spareBedMax: 0 }
  return { ...policy, late: 0, waiting: 0, shortStay: 0, fit }
}

/** The same points, and `price` for each point of risk in place on time. */
function withOnTimePrice(policy: Policy, price: number): Policy {
  const weight = 1 + price
  const [one, two, three, four, five] = policy.riskBase
  return {
    ...policy,
    riskBase: [one * weight, two * weight, three * weight, four * weight, five * weight],
    late: policy.late / weight,
    waiting: policy.waiting / weight,
    shortStay: policy.shortStay / weight,
  }
}

function onTimeRisk({ problem, cases }: Model, { assignments }: Pick<Solution, 'assignments'>): number {
  const start = epochDay(problem.from)!
  let risk = 0
  for (const { case: id, from } of assignments) {
    const c = cases.numberOf.get(id)!
    if (epochDay(from)! - start <= cases.neededBy[c]!) risk += problem.policy.riskBase[cases.risk[c]! - 1]!
  }
  return risk
}

/** The solution with its points as the problem's own policy counts them. */
function underPolicy(model: Model, solution: Solution): Solution {
  const start = epochDay(model.problem.from)!
  const dayOf = (iso: string) => asDay(epochDay(iso)! - start)
  const assignments = solution.assignments.map((assignment): Assignment => {
    const c = model.cases.numberOf.get(assignment.case)!
    const p = model.places.numberOf.get(assignment.place)!
    const terms = termsOf(model, c, p, { from: dayOf(assignment.from), until: dayOf(assignment.until) })
    return { ...assignment, points: pointsOf(terms), terms }
  })
  return { ...solution, assignments, score: scoreOf(assignments.map(({ terms }) => terms)) }
}
