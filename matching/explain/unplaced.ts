import type { Board } from './board.js'
import { fixedRules, without } from './board.js'
import { nearestMisses } from './nearest-misses.js'
import { reasonsOn } from './reasons.js'
import type { UnplacedReview } from './review-types.js'

/** Why a case has no stay: which rules stand against it at how many places, and where it comes closest. */
export function reviewUnplaced(board: Board, c: number): UnplacedReview {
  return without(board, c, () => {
    const { model, ledger } = board
    const { kind, reasons } = reasonsOn({ model, ledger, fixed: fixedRules(model, board.field) })(c)
    return {
      kind,
      case: board.model.problem.cases[c]!.id,
      rules: reasons,
      nearestMisses: nearestMisses(board, c),
    }
  })
}
