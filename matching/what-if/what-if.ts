import type { Problem } from '../problem.js'
import type { Solution } from '../solution.js'
import type { ProblemChange } from './changes.js'
import type { DeskOptions } from './desk.js'
import { openDesk } from './desk.js'
import type { WhatIf } from './outcome.js'

/** One question without a desk: opens one, asks, and forgets it. Opening takes about as long as a run's price search. */
export function whatIf(
  problem: Problem,
  plan: Pick<Solution, 'assignments'> & Partial<Solution>,
  changes: readonly ProblemChange[],
  options: DeskOptions = {},
): WhatIf {
  const opening = openDesk(problem, plan, options)
  return opening.kind === 'OPEN' ? opening.desk.whatIf(changes) : opening
}
