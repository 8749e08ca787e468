import type { Problem } from '../problem.js'
import type { Solution } from '../solution.js'
import { layOut } from './board.js'
import { reviewPlaced } from './placed.js'
import type { Review } from './review-types.js'
import { reviewUnplaced } from './unplaced.js'

/** What the platform stores of a plan: for every case why it is where it is, or why it is nowhere. */
export function review(problem: Problem, solution: Pick<Solution, 'assignments'>): Review {
  const board = layOut(problem, solution)
  const placed = []
  const unplaced = []
  for (let c = 0; c < problem.cases.length; c++)
    if (board.ledger.placeOf[c]! < 0) unplaced.push(reviewUnplaced(board, c))
    else placed.push(reviewPlaced(board, c))
  return { placed, unplaced }
}
