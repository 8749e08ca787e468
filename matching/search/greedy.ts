import { freeStretches } from '../calendar/free-stretches.js'
import type { Ledger } from '../calendar/ledger.js'
import { enter } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import { hasGap } from '../constraints/occupied.js'
import type { Field } from '../field/field.js'
import type { CandidateVisitor } from '../field/visits.js'
import { caseVisits } from '../field/visits.js'

const turnsBetween = 32

export interface WhoAndWhere {
  /** Each case looks only at the hosts it keeps; default all. */
  readonly keeps?: ((h: number, c: number) => boolean) | undefined
  /** Who is placed; default everybody. */
  readonly only?: ((c: number) => boolean) | undefined
}

/**
 * Places the cases one by one, those in greatest danger first, then those needed soonest, each at its best free stay.
 * Skips cases that are placed already. Never moves anyone. Stops early when asked to, though not before a few had their
 * turn: that takes no time, and whoever stops a run at once still gets a plan.
 */
export function placeInOrder(
  field: Field,
  ledger: Ledger,
  shouldStop: () => boolean,
  { keeps, only = () => true }: WhoAndWhere = {},
): void {
  const { cases } = field.model
  const order = Array.from({ length: cases.count }, (_, c) => c)
    .filter(c => ledger.placeOf[c]! < 0 && only(c))
    .toSorted((a, b) => cases.risk[b]! - cases.risk[a]! || cases.neededBy[a]! - cases.neededBy[b]! || a - b)
  if (order.length === 0) return
  const bestFreeStay = freeStays({ field, ledger, keeps })
  for (const [turn, c] of order.entries()) {
    if (turn % turnsBetween === turnsBetween - 1 && shouldStop()) return
    const { p, from, until } = bestFreeStay(c)
    if (p >= 0) enter(ledger, c, p, from, until)
  }
}

interface Greedy {
  readonly field: Field
  readonly ledger: Ledger
  readonly keeps: WhoAndWhere['keeps']
}

/** A stay found for a case; `p` is -1 when there is none. */
interface FoundStay {
  readonly p: number
  readonly from: number
  readonly until: number
  readonly value: number
}

/** Finds the stay worth most among those with room; `p` is -1 when none with points above zero has room. */
function freeStays({ field, ledger, keeps }: Greedy): (c: number) => FoundStay {
  const visitCase = caseVisits(field, keeps)
  let found: FoundStay = { p: -1, from: 0, until: 0, value: 0 }
  const visitor: CandidateVisitor = {
    mayFit: freeStretches(ledger, field.rules.arrivalGridDays),
    wants: (_h, _c, p, most, { first, last, shortest }) =>
      most > found.value && hasGap(ledger, p, first, last, shortest),
    stays: (_h, c, p, { count, from, until, value }) => {
      for (let k = 0; k < count; k++)
        if (value[k]! > found.value && hasRoom(ledger, c, p, from[k]!, until[k]!))
          found = { p, from: from[k]!, until: until[k]!, value: value[k]! }
    },
  }
  return c => {
    found = { p: -1, from: 0, until: 0, value: 0 }
    visitCase(c, visitor)
    return found
  }
}
