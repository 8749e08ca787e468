import type { Model } from './model/model.js'
import { asDay, isoDayOf } from './measure.js'
import { pointsOf, scoreOf, termsOf } from './score/terms.js'
import type { Plan } from './search/plan.js'
import type { Assignment, Solution, Statistics, Unassigned } from './solution.js'

export interface Outcome {
  /** A valid bound on the points of any plan. */
  readonly bound: number
  readonly seed: number
  readonly statistics: Omit<Statistics, 'cases' | 'placed'>
}

/** The assignments of a plan, sorted by case id. */
export function assignmentsOf(model: Model, plan: Plan): readonly Assignment[] {
  const { problem } = model
  const assignments: Assignment[] = []
  for (const [c, person] of problem.cases.entries()) {
    const p = plan.placeOf[c]!
    if (p < 0) continue
    const terms = termsOf(model, c, p, { from: asDay(plan.from[c]!), until: asDay(plan.until[c]!) })
    assignments.push({
      case: person.id,
      place: problem.places[p]!.id,
      from: isoDayOf(problem.from, plan.from[c]!),
      until: isoDayOf(problem.from, plan.until[c]!),
      points: pointsOf(terms),
      terms,
    })
  }
  return assignments
}

/** Writes a plan down as a solution, every number worked out anew from the assignments. */
export function assemble(
  model: Model,
  assignments: readonly Assignment[],
  unassigned: readonly Unassigned[],
  { bound, seed, statistics }: Outcome,
): Solution {
  const score = scoreOf(assignments.map(({ terms }) => terms))
  return {
    format: 'leeward-solution/1',
    assignments,
    unassigned,
    score,
    bound,
    gap: gapOf(score.total, bound),
    seed,
    statistics: { cases: model.cases.count, placed: assignments.length, ...statistics },
  }
}

/** How far a score can be from the best one at most, as a share of the bound (whose sign pins can turn); never negative. */
export function gapOf(score: number, bound: number): number {
  return Math.max(0, bound - score) / Math.max(1, Math.abs(bound))
}
