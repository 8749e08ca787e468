import type { Problem } from '../problem.js'
import type { Solution } from '../solution.js'
import { layOut } from './board.js'
import { reviewPlaced, reviewPlacedInBrief } from './placed.js'
import type { PlacedReview, Review, UnplacedReview } from './review-types.js'
import { reviewUnplaced } from './unplaced.js'

export interface ReviewOptions {
  /**
   * Asked before each case: soon after it says so, placed cases are reviewed in brief and cases without a stay are not
   * examined.
   */
  readonly shouldStop?: (() => boolean) | undefined
}

/** Cases still reviewed in full after a stop: about half a second's worth, and all there are in a small problem. */
const afterStop = 60

/** What the platform stores of a plan: for every case why it is where it is, or why it is nowhere. */
export function review(
  problem: Problem,
  solution: Pick<Solution, 'assignments'>,
  { shouldStop = () => false }: ReviewOptions = {},
): Review {
  const board = layOut(problem, solution)
  const placed: PlacedReview[] = []
  const unplaced: UnplacedReview[] = []
  let left = Infinity
  for (const [c, { id }] of problem.cases.entries()) {
    if (shouldStop()) left = Math.min(left, afterStop)
    const inFull = left-- > 0
    if (board.ledger.placeOf[c]! >= 0) placed.push(inFull ? reviewPlaced(board, c) : reviewPlacedInBrief(board, c))
    else
      unplaced.push(
        inFull ? reviewUnplaced(board, c) : { kind: 'NOT_EXAMINED', case: id, rules: [], nearestMisses: [] },
      )
  }
  return { placed, unplaced }
}
