import { asDay, epochDay } from '../measure.js'
import type { Pin, Problem } from '../problem.js'
import type { Assignment } from '../solution.js'

/** A stay decided for good. */
export type Decision = Pin

/** The stays of a plan that were not decided before. */
export function decisionsOf(problem: Problem, assignments: readonly Assignment[]): readonly Decision[] {
  const dayOf = (iso: string) => asDay(epochDay(iso)! - epochDay(problem.from)!)
  const pinned = new Set(problem.pins.map(pin => pin.case))
  return assignments
    .filter(assignment => !pinned.has(assignment.case))
    .map(({ case: id, place, from, until }) => ({ case: id, place, from: dayOf(from), until: dayOf(until) }))
}
