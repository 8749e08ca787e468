import { openRules } from '../explain/board.js'
import { reasonsOn } from '../explain/reasons.js'
import type { Ranges } from '../model/model.js'
import type { Unassigned } from '../solution.js'
import type { DeskState } from './state.js'

/** Why cases without a stay have none, as `explain` says it; pins count as taken days here. */
export function whyNot(state: DeskState, cases: readonly number[]): readonly Unassigned[] {
  const { model, ledger } = state
  const reasonsOf = reasonsOn({ model, ledger, fixed: { ...openRules(model), blocked: allBlocked(state) } })
  return cases.map(c => ({ case: model.problem.cases[c]!.id, ...reasonsOf(c) }))
}

function allBlocked({ model, pairStays }: DeskState): Ranges {
  const first = new Int32Array(model.places.count + 1)
  const from: number[] = []
  const until: number[] = []
  for (let p = 0; p < model.places.count; p++) {
    const blocked = pairStays.blockedAt(p)
    for (let k = 0; k < blocked.from.length; k++) {
      from.push(blocked.from[k]!)
      until.push(blocked.until[k]!)
    }
    first[p + 1] = from.length
  }
  return { first, from: Int32Array.from(from), until: Int32Array.from(until) }
}
