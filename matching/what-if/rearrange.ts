import type { Choice } from '../exact/choices.js'
import { fillAnew, nameOf } from '../exact/refill.js'
import type { Mending } from './moves.js'
import { move, nowhere, stayNow, worthOf } from './moves.js'
import type { DeskState } from './state.js'
import { isFree } from './state.js'

/** Places thought over at once. */
const placesAtOnce = 8
/** Stays that can be chosen from at once. */
const mostChoices = 180
/** Cells of the tableau that the search may cost. */
const effort = 500_000

/**
 * Takes the places around a case out of the plan and fills them again as well as can be, all at once (large
 * neighbourhood search: Shaw 1998): chains of single moves miss what has to happen together.
 */
export function rearrange(mending: Mending, around: number): void {
  refill(mending, placesAround(mending.state, around))
}

/** Places the case would like, those whom they belong to would like, and so on. */
function placesAround(state: DeskState, start: number): readonly number[] {
  const { ledger, lists } = state
  const places = new Set<number>()
  const met = [start]
  const next = [0]
  for (let turn = 0, idle = 0; places.size < placesAtOnce && idle < met.length; turn = (turn + 1) % met.length) {
    const c = met[turn]!
    const list = lists[c]!.place
    while (next[turn]! < list.length && places.has(list[next[turn]!]!)) next[turn]! += 1
    const p = list[next[turn]!] ?? -1
    idle = p < 0 ? idle + 1 : 0
    if (p < 0) continue
    places.add(p)
    for (const guest of ledger.guests[p]!) {
      if (!isFree(state, guest) || met.includes(guest)) continue
      met.push(guest)
      next.push(0)
    }
  }
  return [...places]
}

/** Empties the places and fills them as well as can be. */
function refill(mending: Mending, places: readonly number[]): void {
  const { state } = mending
  const { ledger, values } = state
  const guests = places.flatMap(p => ledger.guests[p]!.filter(c => isFree(state, c)))
  const before = guests.map((c): Choice => {
    const { p, from, until } = stayNow(state, c)
    return { c, p, from, until, value: values[c]!, cost: ledger.cost[c]! }
  })
  const net = ({ c, p, from, until, value, cost }: Choice): number =>
    worthOf(mending, { c, p, from, until, value }, cost) - worthOf(mending, nowhere(c), 0)
  const offered = new Map(before.map(stay => [nameOf(stay.c, stay.p, stay.from, stay.until), stay]))
  for (const stay of promising(state, places, guests, net)) {
    if (offered.size >= mostChoices) break
    offered.set(nameOf(stay.c, stay.p, stay.from, stay.until), stay)
  }
  const stays = fillAnew({ ledger, before, offered, net, effort, shouldStop: () => false })
  if (stays === undefined) return
  for (const { c } of before) move(mending, nowhere(c))
  for (const { c, p, from, until, value } of stays) move(mending, { c, p, from, until, value })
}

/** Stays at the places of those who are there and of those who have none, the most wanted first. */
function promising(
  state: DeskState,
  places: readonly number[],
  guests: readonly number[],
  net: (stay: Choice) => number,
): readonly Choice[] {
  const here = new Set(places)
  const cases = new Set(guests)
  for (const p of places)
    for (const c of state.interest[p]!) if (isFree(state, c) && state.ledger.placeOf[c]! < 0) cases.add(c)
  const found: { readonly stay: Choice; readonly excess: number }[] = []
  for (const c of cases) {
    const { place, from, until, value, cost } = state.lists[c]!
    for (let k = 0; k < place.length; k++) {
      if (!here.has(place[k]!)) continue
      const stay = { c, p: place[k]!, from: from[k]!, until: until[k]!, value: value[k]!, cost: cost[k]! }
      found.push({ stay, excess: net(stay) - state.prices.cases[c]! })
    }
  }
  return found.toSorted((a, b) => b.excess - a.excess).map(({ stay }) => stay)
}
