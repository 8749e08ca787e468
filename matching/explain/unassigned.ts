import type { Problem } from '../problem.js'
import type { Assignment, Unassigned } from '../solution.js'
import { layOut } from './board.js'
import { reasonsOn } from './reasons.js'

/** The cases without a stay, each with the rules that stand against it. */
export function unassignedOf(problem: Problem, assignments: readonly Assignment[]): readonly Unassigned[] {
  const board = layOut(problem, { assignments })
  const reasonsOf = reasonsOn(board)
  return problem.cases.flatMap(({ id }, c) => (board.ledger.placeOf[c]! >= 0 ? [] : [{ case: id, ...reasonsOf(c) }]))
}
