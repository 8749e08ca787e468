import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'
import { budget } from '../constraints/budget.js'
import { ledgerConstraints } from '../constraints/index.js'
import type { AskedStay } from '../constraints/stay-constraint.js'

export interface MakingWay {
  readonly mayMove: (guest: number) => boolean
  /** What a guest's stay is worth: where it does not matter who leaves, the one worth least does. */
  readonly worth: (guest: number) => number
  /** Whose money can be asked for; everyone's when not given. */
  readonly payers?: readonly number[] | undefined
}

/**
 * Who would have to leave so that a stay has room: everyone at the place on those days, and for a limit of the host or
 * the money as few as it takes, those worth least first. Ascending; `undefined` when that is not enough, or someone in
 * the way may not move. The ledger is put back.
 */
export function whoMakesWay(ledger: Ledger, asked: AskedStay, rules: MakingWay): readonly number[] | undefined {
  const left: Left[] = []
  const possible = clear(ledger, asked, rules, left)
  for (const { guest, p, from, until } of left.toReversed()) enter(ledger, guest, p, from, until)
  return possible ? left.map(({ guest }) => guest).toSorted((a, b) => a - b) : undefined
}

interface Left {
  readonly guest: number
  readonly p: number
  readonly from: number
  readonly until: number
}

function clear(ledger: Ledger, asked: AskedStay, rules: MakingWay, left: Left[]): boolean {
  const { c, p, from, until } = asked
  const { mayMove, worth } = rules
  for (const rule of ledgerConstraints)
    while (rule.breaks(ledger, c, p, from, until)) {
      const holders = rule.rule === 'BUDGET' ? payers(ledger, asked, rules) : rule.heldBy(ledger, asked)
      // The place must be empty: whoever may not move there ends the search. A limit has room once some have left.
      if (rule.rule === 'OCCUPIED' && !holders.every(mayMove)) return false
      const guest = least(holders.filter(mayMove), worth)
      if (guest === undefined) return false
      left.push({ guest, p: ledger.placeOf[guest]!, from: ledger.from[guest]!, until: ledger.until[guest]! })
      leave(ledger, guest)
    }
  return true
}

/** Placed cases whose stay costs what is missing; when none does, the dearest. */
function payers(ledger: Ledger, asked: AskedStay, { mayMove, payers: asks }: MakingWay): readonly number[] {
  const { placeOf, cost } = ledger
  const missing = budget.shortfall(ledger, asked)
  const enough: number[] = []
  let dearest = -1
  const ask = (guest: number): void => {
    if (placeOf[guest]! < 0 || !mayMove(guest)) return
    if (cost[guest]! >= missing) enough.push(guest)
    else if (cost[guest]! > 0 && (dearest < 0 || cost[guest]! > cost[dearest]!)) dearest = guest
  }
  if (asks === undefined) for (let guest = 0; guest < placeOf.length; guest++) ask(guest)
  else for (const guest of asks) ask(guest)
  if (enough.length > 0) return enough
  return dearest < 0 ? [] : [dearest]
}

function least(guests: readonly number[], worth: (guest: number) => number): number | undefined {
  let best: number | undefined
  for (const guest of guests) if (best === undefined || worth(guest) < worth(best)) best = guest
  return best
}
