import type { DeskState, PlaceWorth, PromisingStays } from './state.js'

/** What the desk has worked out is replaced here, so that the journal can take it back. */

export function setWorth(state: DeskState, p: number, now: PlaceWorth): void {
  const before = state.worth[p]
  if (before !== undefined) state.journal.push(() => writeWorth(state, p, before))
  writeWorth(state, p, now)
}

function writeWorth({ worth, totals, chosenAt }: DeskState, p: number, now: PlaceWorth): void {
  for (const c of worth[p]?.chosen ?? []) chosenAt[c]!.splice(chosenAt[c]!.indexOf(p), 1)
  for (const c of now.chosen) chosenAt[c]!.push(p)
  worth[p] = now
  totals[p] = now.forward[now.forward.length - 1]!
}

export function setPrice({ prices, journal }: DeskState, c: number, price: number): void {
  const before = prices.cases[c]!
  journal.push(() => void (prices.cases[c] = before))
  prices.cases[c] = price
}

/** Notes the stays of a case, here and at their places. */
export function setList(state: DeskState, c: number, stays: PromisingStays): void {
  const { lists, interest, journal } = state
  const before = lists[c]!
  journal.push(() => void (lists[c] = before))
  lists[c] = stays
  for (const p of new Set(stays.place)) {
    if (interest[p]!.includes(c)) continue
    interest[p]!.push(c)
    journal.push(() => void interest[p]!.pop())
  }
}
