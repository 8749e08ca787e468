import type { Ledger } from '../calendar/ledger.js'
import { overlaps } from '../calendar/overlap.js'
import { isoDayOf } from '../measure.js'
import type { AskedStay, LedgerConstraint } from './stay-constraint.js'

/** Nobody else, and nothing already taken, is at the place on those days; turnover days stay free after each. */
export const occupied: LedgerConstraint = {
  rule: 'OCCUPIED',
  says: 'HOST',
  unit: 'DAYS',
  breaks: (ledger, _c, p, from, until) => {
    const turnover = ledger.model.places.turnoverDays[p]!
    for (const guest of ledger.guests[p]!) if (collides(ledger, guest, turnover, from, until)) return true
    const { taken } = ledger.model.places
    for (let k = taken.first[p]!; k < taken.first[p + 1]!; k++)
      if (overlaps(from, until + turnover, taken.from[k]!, taken.until[k]! + turnover)) return true
    return false
  },
  shortfall: (ledger, asked) => {
    const days = ledger.model.places.turnoverDays[asked.p]!
    let shortfall = 0
    for (let day = asked.from as number; day < asked.until + days; day++)
      if (standing(ledger, asked, day)) shortfall += 1
    return shortfall
  },
  compare: (ledger, asked) => {
    const { problem } = ledger.model
    return {
      needed: [isoDayOf(problem.from, asked.from), isoDayOf(problem.from, asked.until)],
      offered: inTheWay(ledger, asked).map(
        ([from, until]) => `${isoDayOf(problem.from, from)}/${isoDayOf(problem.from, until)}`,
      ),
    }
  },
  heldBy: (ledger, { p, from, until }) => {
    const turnover = ledger.model.places.turnoverDays[p]!
    return ledger.guests[p]!.filter(guest => collides(ledger, guest, turnover, from, until)).toSorted((a, b) => a - b)
  },
}

/**
 * Whether a stay of `days` at place `p` with an arrival from `first` to `last` (both inclusive) could be free at all:
 * it would have to begin on `first` or right after somebody else. Windows and the arrival grid are not looked at.
 */
export function hasGap(ledger: Ledger, p: number, first: number, last: number, days: number): boolean {
  const turnover = ledger.model.places.turnoverDays[p]!
  const { taken } = ledger.model.places
  if (!occupied.breaks(ledger, -1, p, first, first + days)) return true
  const mayBegin = (from: number): boolean =>
    from > first && from <= last && !occupied.breaks(ledger, -1, p, from, from + days)
  for (const guest of ledger.guests[p]!) if (mayBegin(ledger.until[guest]! + turnover)) return true
  for (let k = taken.first[p]!; k < taken.first[p + 1]!; k++) if (mayBegin(taken.until[k]! + turnover)) return true
  return false
}

function collides(ledger: Ledger, guest: number, turnover: number, from: number, until: number): boolean {
  return overlaps(from, until + turnover, ledger.from[guest]!, ledger.until[guest]! + turnover)
}

/** Whether a day of the asked stay (turnover included) is one of an occupied range (turnover included). */
function standing(ledger: Ledger, asked: AskedStay, day: number): boolean {
  const turnover = ledger.model.places.turnoverDays[asked.p]!
  return inTheWay(ledger, asked).some(([from, until]) => day >= from && day < until + turnover)
}

function inTheWay({ model, guests, from, until }: Ledger, asked: AskedStay): readonly (readonly [number, number])[] {
  const { taken, turnoverDays } = model.places
  const ranges: [number, number][] = guests[asked.p]!.map(guest => [from[guest]!, until[guest]!])
  for (let k = taken.first[asked.p]!; k < taken.first[asked.p + 1]!; k++) ranges.push([taken.from[k]!, taken.until[k]!])
  const turnover = turnoverDays[asked.p]!
  return ranges
    .filter(([a, b]) => overlaps(asked.from, asked.until + turnover, a, b + turnover))
    .toSorted((a, b) => a[0] - b[0])
}
