import { bidsOf } from './bids.js'
import type { Edit } from './edit.js'
import { setList, setPrice, setWorth } from './set-prices.js'
import type { WorthOf } from './place-worth.js'
import type { DeskState } from './state.js'
import { isFree } from './state.js'

/** Stays that may be looked at for the prices of one set of changes: an end that does not depend on the machine. */
const mostLooks = 8_000
/** Where a new price lies between the two highest bids of its case: near the end that lets the next one move. */
const lean = 0.1
/** So many places are worked out anew for one price at most; whoever is wanted at more keeps the price it has. */
const mostPlaces = 6

/**
 * Moves prices until every case near the changes is chosen by one place, or is free of charge (an auction: Bertsekas
 * 1988). Each price becomes one at which the bound is lowest, the others given; whoever is outbid by that is next.
 * Whoever is `waiting` comes first.
 */
export function rebid(edit: Edit, worthOf: WorthOf, waiting: Iterable<number>): void {
  const { state } = edit
  const { pairStays, chosenAt, prices } = state
  const queue = new Set(waiting)
  const end = pairStays.looks() + mostLooks
  for (const c of queue) {
    queue.delete(c)
    if (pairStays.looks() >= end) return
    if (!isFree(state, c)) continue
    const { length } = chosenAt[c]!
    if (length === 1 || length > mostPlaces || (length === 0 && prices.cases[c] === 0)) continue
    for (const other of bidAnew(state, worthOf, c)) if (other !== c) queue.add(other)
  }
}

/** Gives a case the best price; answers the cases that are chosen elsewhere, more often or less often, because of it. */
function bidAnew(state: DeskState, worthOf: WorthOf, c: number): readonly number[] {
  const { alive, chosenAt, worth, ledger } = state
  const wanted = chosenAt[c]!.slice()
  const moved: number[] = []
  const workOut = (p: number): void => {
    // Guests too: at a tie with its price a case is chosen nowhere, and would not be missed.
    moved.push(...worth[p]!.chosen, ...ledger.guests[p]!)
    setWorth(state, p, worthOf(p))
    moved.push(...worth[p]!.chosen)
  }
  alive[c] = 0
  for (const p of wanted) workOut(p)
  alive[c] = 1
  const { best, second, raised, stays } = bidsOf(state, c)
  const share = wanted.length === 0 ? lean : 1 - lean
  const least = raised[mostPlaces]?.excess ?? 0
  const price = Math.max(second + share * (best - second), least)
  setPrice(state, c, price)
  setList(state, c, stays)
  for (const { p, excess } of raised) {
    if (excess <= price) break
    workOut(p)
  }
  return moved
}
