import type { Ledger } from '../calendar/ledger.js'
import { hostLimits } from '../constraints/index.js'
import { occupied } from '../constraints/occupied.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { asDay } from '../measure.js'
import type { Random } from '../random.js'

export interface RoomMaking {
  readonly ledger: Ledger
  readonly values: Float64Array
  readonly locked: Uint8Array
  readonly random: Random
  /** Takes a case out of the ledger, remembering its stay. */
  readonly remove: (guest: number) => void
}

/** At most so many leave for the host's sake, and as many for the money, each the worst of a few. */
const mostEjections = 3
const moneySample = 12

/**
 * Takes out whoever stands in the way of a stay: everyone who overlaps at the place, the cheapest of those who use up a
 * limit of the host, and those who cost much for little when the money does not suffice. Answers false when that is not
 * enough or someone in the way must not move; those already out are then the caller's to put back.
 */
export function makeRoom(
  { ledger, values, locked, random, remove }: RoomMaking,
  stay: {
    readonly c: number
    readonly p: number
    readonly from: number
    readonly until: number
    readonly cost: number
  },
): boolean {
  const asked: AskedStay = { c: stay.c, p: stay.p, from: asDay(stay.from), until: asDay(stay.until) }
  if (occupied.breaks(ledger, asked.c, asked.p, asked.from, asked.until))
    for (const guest of occupied.heldBy(ledger, asked)) {
      if (locked[guest] === 1) return false
      remove(guest)
    }
  let ejections = 0
  for (const rule of hostLimits)
    while (rule.breaks(ledger, asked.c, asked.p, asked.from, asked.until)) {
      if (ejections++ >= mostEjections) return false
      const guest = cheapest(rule.heldBy(ledger, asked), values, locked)
      if (guest < 0) return false
      remove(guest)
    }
  for (let leaving = 0; ledger.spent + stay.cost > ledger.budget; leaving++) {
    if (leaving >= mostEjections) return false
    const missing = ledger.spent + stay.cost - ledger.budget
    const dear = dearest(ledger, values, locked, random, { except: asked.c, missing })
    if (dear < 0) return false
    remove(dear)
  }
  return true
}

function cheapest(guests: readonly number[], values: Float64Array, locked: Uint8Array): number {
  let best = -1
  for (const guest of guests) if (locked[guest] === 0 && (best < 0 || values[guest]! < values[best]!)) best = guest
  return best
}

/** Of a few placed cases, the one that brings least for the money it frees, no more than is missing; -1 for none. */
function dearest(
  { placeOf, cost }: Ledger,
  values: Float64Array,
  locked: Uint8Array,
  random: Random,
  { except, missing }: { readonly except: number; readonly missing: number },
): number {
  let best = -1
  const frees = (c: number): number => Math.min(missing, cost[c]!)
  for (let i = 0; i < moneySample; i++) {
    const c = random.below(placeOf.length)
    if (c === except || placeOf[c]! < 0 || locked[c] === 1 || cost[c] === 0) continue
    if (best < 0 || values[c]! * frees(best) < values[best]! * frees(c)) best = c
  }
  return best
}
