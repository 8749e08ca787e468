import { enter, leave } from '../calendar/ledger.js'
import type { Stays } from './settle.js'
import type { DeskState } from './state.js'

/** A plan being mended, with everything needed to take moves back. */
export interface Mending {
  readonly state: DeskState
  /** Where everyone was before the changes; a case that is new was nowhere. */
  readonly home: Stays
  /** Points a move must bring for each case that had a stay and gets another, or none. */
  readonly stayPut: number
  readonly trail: Stay[]
  /** Stays that may still be tried: an end that does not depend on the machine. */
  tries: number
}

/** Where a case is; `p` is -1 when it is nowhere. */
export interface Stay {
  readonly c: number
  readonly p: number
  readonly from: number
  readonly until: number
  readonly value: number
}

export function stayNow({ ledger, values }: DeskState, c: number): Stay {
  return { c, p: ledger.placeOf[c]!, from: ledger.from[c]!, until: ledger.until[c]!, value: values[c]! }
}

/** Moves a case, or with place -1 takes it out. */
export function move({ state, trail }: Mending, stay: Stay): void {
  trail.push(stayNow(state, stay.c))
  set(state, stay)
}

/** Takes back everything since the trail had `mark` entries. */
export function undoTo({ state, trail }: Mending, mark: number): void {
  // All out before anyone goes back: the ledger must never hold two stays in one place.
  for (let k = trail.length - 1; k >= mark; k--)
    if (state.ledger.placeOf[trail[k]!.c]! >= 0) leave(state.ledger, trail[k]!.c)
  const seen = new Set<number>()
  for (let k = mark; k < trail.length; k++) {
    if (!seen.has(trail[k]!.c)) set(state, trail[k]!)
    seen.add(trail[k]!.c)
  }
  trail.length = mark
}

/** Where the cases moved since `mark` are now. */
export function movedSince({ state, trail }: Mending, mark: number): readonly Stay[] {
  return [...new Set(trail.slice(mark).map(({ c }) => c))].map(c => stayNow(state, c))
}

/** Makes moves that were recorded and taken back. */
export function redo(mending: Mending, stays: readonly Stay[]): void {
  for (const { c } of stays) if (mending.state.ledger.placeOf[c]! >= 0) move(mending, nowhere(c))
  for (const stay of stays) if (stay.p >= 0) move(mending, stay)
}

export function nowhere(c: number): Stay {
  return { c, p: -1, from: 0, until: 0, value: 0 }
}

/**
 * What the plan is worth on account of case `c`: points, less the money at its price, less what moving it costs. The
 * search raises the sum of this.
 */
export function worthNow(mending: Mending, c: number): number {
  return worthOf(mending, stayNow(mending.state, c), mending.state.ledger.cost[c]!)
}

/** The same for a stay the case might have. */
export function worthOf({ state, home, stayPut }: Mending, stay: Stay, cost: number): number {
  const { c, p, from, until, value } = stay
  const had = home.placeOf[c]! >= 0
  if (p < 0) return had ? -stayPut : 0
  const moved = had && (home.placeOf[c] !== p || home.from[c] !== from || home.until[c] !== until)
  return value - state.prices.money * cost - (moved ? stayPut : 0)
}

function set({ ledger, values }: DeskState, { c, p, from, until, value }: Stay): void {
  if (ledger.placeOf[c]! >= 0) leave(ledger, c)
  if (p >= 0) enter(ledger, c, p, from, until)
  values[c] = value
}
