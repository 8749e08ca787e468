import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'

/** Where every case is, small enough to keep beside a ledger that goes on changing. */
export interface Plan {
  readonly value: number
  readonly placed: number
  readonly placeOf: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
}

/** The plan a ledger holds; `value` is the points of its stays. */
export function planOf(ledger: Ledger, value: number): Plan {
  const placeOf = ledger.placeOf.slice()
  let placed = 0
  for (const p of placeOf) if (p >= 0) placed += 1
  return { value, placed, placeOf, from: ledger.from.slice(), until: ledger.until.slice() }
}

/** Changes the ledger into the plan. */
export function restore(ledger: Ledger, plan: Pick<Plan, 'placeOf' | 'from' | 'until'>): void {
  const { placeOf, from, until } = plan
  const differs = (c: number): boolean =>
    ledger.placeOf[c] !== placeOf[c] ||
    (placeOf[c]! >= 0 && (ledger.from[c] !== from[c] || ledger.until[c] !== until[c]))
  const changed: number[] = []
  for (let c = 0; c < placeOf.length; c++) if (differs(c)) changed.push(c)
  for (const c of changed) if (ledger.placeOf[c]! >= 0) leave(ledger, c)
  for (const c of changed) if (placeOf[c]! >= 0) enter(ledger, c, placeOf[c]!, from[c]!, until[c]!)
}
