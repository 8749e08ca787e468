import type { Problem } from '../problem.js'
import type { Assignment, Unassigned } from '../solution.js'
import type { Board } from './board.js'
import { fixedRules, layOut, openRules } from './board.js'
import { reasonsOn } from './reasons.js'

export interface UnassignedOptions {
  /** Which cases are asked about; default all that are not placed. */
  readonly only?: ((c: number) => boolean) | undefined
  /** Asked before each case: soon after it says so, cases are listed as `NOT_EXAMINED`. */
  readonly shouldStop?: (() => boolean) | undefined
}

/** Cases still answered for after a stop: a few hundredths of a second, and all there are in a small problem. */
const afterStop = 200

/** The cases without a stay, each with the rules that stand against it. */
export function unassignedOf(
  problem: Problem,
  assignments: readonly Assignment[],
  options: UnassignedOptions = {},
): readonly Unassigned[] {
  return unassignedIn(layOut(problem, { assignments }), options)
}

/** The same for a plan that is in a ledger already, with the field of the problem. */
export function unassignedIn(
  { model, field, ledger }: Pick<Board, 'model' | 'field' | 'ledger'>,
  { only = () => true, shouldStop = () => false }: UnassignedOptions = {},
): readonly Unassigned[] {
  const { eligibility } = field
  const fixed = { rules: fixedRules(model, field), eligibility }
  const reasonsOf = reasonsOn({ model, ledger, open: openRules(model), field: fixed })
  const unassigned: Unassigned[] = []
  let left = Infinity
  for (const [c, { id }] of model.problem.cases.entries()) {
    if (ledger.placeOf[c]! >= 0 || !only(c)) continue
    if (left === Infinity && shouldStop()) left = afterStop
    unassigned.push(left-- <= 0 ? { case: id, kind: 'NOT_EXAMINED', reasons: [] } : { case: id, ...reasonsOf(c) })
  }
  return unassigned
}
