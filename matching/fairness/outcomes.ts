import type { Ledger } from '../calendar/ledger.js'
import { valuesOf } from '../search/value.js'
import type { GroupOutcome } from './report-types.js'

/** Answers what became of some cases in a plan. */
export type OutcomesOf = (members: readonly number[], placeable: number) => GroupOutcome

export function outcomesIn(ledger: Ledger): OutcomesOf {
  const points = valuesOf(ledger)
  let all = 0
  for (const value of points) all += value
  return (members, placeable) => {
    let placed = 0
    let waiting = 0
    let sum = 0
    for (const c of members) {
      if (ledger.placeOf[c]! < 0) continue
      placed += 1
      waiting += ledger.from[c]! - ledger.model.cases.earliest[c]!
      sum += points[c]!
    }
    return {
      placed,
      rate: placeable === 0 ? null : placed / placeable,
      meanWaitingDays: placed === 0 ? null : waiting / placed,
      points: sum,
      pointsShare: all === 0 ? 0 : sum / all,
    }
  }
}
