import type { Problem } from '../problem.js'
import type { Assignment, Unassigned } from '../solution.js'
import { layOut } from './board.js'
import { unplacedReasons } from './unplaced.js'

/** The cases without a stay, each with the rules that stand against it. */
export function unassignedOf(problem: Problem, assignments: readonly Assignment[]): readonly Unassigned[] {
  const placed = new Set(assignments.map(assignment => assignment.case))
  const board = layOut(problem, { assignments })
  return problem.cases.flatMap(({ id }, c) => (placed.has(id) ? [] : [{ case: id, ...unplacedReasons(board, c) }]))
}
