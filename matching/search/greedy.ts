import type { Ledger } from '../calendar/ledger.js'
import { enter } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import { hasGap } from '../constraints/occupied.js'
import type { Field } from '../field/field.js'
import type { CandidateVisitor } from '../field/visits.js'
import { caseVisits } from '../field/visits.js'

type VisitCase = (c: number, visitor: CandidateVisitor) => void

/** A stay found for a case; `p` is -1 when there is none. */
interface FoundStay {
  readonly p: number
  readonly from: number
  readonly until: number
  readonly value: number
}

/** The stay worth most among those with room; `p` is -1 when none with points above zero has room. */
function bestFreeStay(visitCase: VisitCase, ledger: Ledger, c: number): FoundStay {
  const best = { p: -1, from: 0, until: 0, value: 0 }
  visitCase(c, {
    wants: (_h, _c, p, most, { first, last, shortest }) =>
      most > best.value && hasGap(ledger, p, first, last, shortest),
    stays: (_h, _c, p, { count, from, until, value }) => {
      for (let k = 0; k < count; k++) {
        if (value[k]! <= best.value || !hasRoom(ledger, c, p, from[k]!, until[k]!)) continue
        best.p = p
        best.from = from[k]!
        best.until = until[k]!
        best.value = value[k]!
      }
    },
  })
  return best
}

const turnsBetween = 32

/**
 * Places the cases one by one, those in greatest danger first, then those needed soonest, each at its best free stay.
 * Skips cases that are placed already. Never moves anyone. Stops early when asked to, though
 * not before a few had their turn: that takes no time, and whoever stops a run at once still gets a plan.
 */
export function placeInOrder(field: Field, ledger: Ledger, shouldStop: () => boolean): void {
  const { cases } = field.model
  const order = Array.from({ length: cases.count }, (_, c) => c)
    .filter(c => ledger.placeOf[c]! < 0)
    .toSorted((a, b) => cases.risk[b]! - cases.risk[a]! || cases.neededBy[a]! - cases.neededBy[b]! || a - b)
  const visitCase = caseVisits(field)
  for (const [turn, c] of order.entries()) {
    if (turn % turnsBetween === turnsBetween - 1 && shouldStop()) return
    const { p, from, until } = bestFreeStay(visitCase, ledger, c)
    if (p >= 0) enter(ledger, c, p, from, until)
  }
}
