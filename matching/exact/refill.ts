import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'
import { searchTree } from './branch-and-bound.js'
import type { Choice } from './choices.js'
import { choicesOf } from './choices.js'
import type { Neighbourhood, Surroundings } from './neighbourhood.js'
import { packingOf } from './packing.js'
import { rounding } from './rounding.js'

export interface Refilling {
  readonly ledger: Ledger
  /** Points of every placed case's stay. */
  readonly values: Float64Array
  readonly around: Surroundings
  /** Points one unit of money is worth: a stay counts its points less its cost. */
  readonly moneyPrice: number
  readonly shouldStop: () => boolean
}

/** Stays that together are worth more than those a neighbourhood has, and by how many points (money not counted). */
export interface Refill {
  readonly stays: readonly Choice[]
  readonly gained: number
}

/** Cells of the tableau that one neighbourhood may cost. */
const mostEffort = 30_000_000

/**
 * Empties a neighbourhood and looks for the best way to fill it again; answers it when it is better than what was
 * there. The ledger comes back as it was.
 */
export function refill(
  { ledger, values, around, moneyPrice, shouldStop }: Refilling,
  neighbourhood: Neighbourhood,
): Refill | undefined {
  const before = staysOf(ledger, values, neighbourhood)
  const alike = alikeIn(neighbourhood, around)
  const offered = choicesAmong(neighbourhood, around, before, alike)
  const net = ({ value, cost }: Choice): number => value - moneyPrice * cost
  const stays = fillAnew({
    ledger,
    before,
    offered,
    alike: c => alike.get(around.alikes.first[c]!)!,
    net,
    effort: mostEffort,
    shouldStop,
  })
  return stays && { stays, gained: sum(stays, stay => stay.value) - sum(before, stay => stay.value) }
}

export interface Filling extends Pick<Refilling, 'ledger' | 'shouldStop'> {
  /** Stays of the plan that are given up. */
  readonly before: readonly Choice[]
  /** What can be chosen instead, those among it; by name. */
  readonly offered: ReadonlyMap<string, Choice>
  /** Those a choice of the case may go to, the case among them; default the case alone. */
  readonly alike?: ((c: number) => readonly number[]) | undefined
  /** What a stay is worth. */
  readonly net: (stay: Choice) => number
  /** Cells of the tableau that the search may cost. */
  readonly effort: number
}

/**
 * The best choice of stays if those before are given up, by branch and bound; `undefined` when it is worth no more. The
 * ledger comes back as it was.
 */
export function fillAnew({
  ledger,
  before,
  offered,
  alike = c => [c],
  net: worth,
  effort,
  shouldStop,
}: Filling): readonly Choice[] | undefined {
  const net = (stay: Choice): number => Math.round(worth(stay))
  for (const { c } of before) leave(ledger, c)
  const choices = choicesOf([...offered.values()].map(stay => ({ ...stay, value: net(stay) })))
  const packing = packingOf(ledger, choices, alike)
  const had = sum(before, net)
  const rounded = rounding(ledger, packing, had)
  searchTree({
    packing,
    hostOf: p => ledger.model.places.host[p]!,
    toBeat: had,
    effort,
    shouldStop,
    offer: rounded.offer,
  })
  for (const { c, p, from, until } of before) enter(ledger, c, p, from, until)
  const seats = rounded.best()
  if (seats === undefined) return undefined
  const { caseOf, place, from, until } = packing.choices
  // An equal case may have taken the seat: the stay is that of the choice, the case is the one seated.
  return seats.map(({ c, k }) => ({ ...offered.get(nameOf(caseOf[k]!, place[k]!, from[k]!, until[k]!))!, c }))
}

function sum(stays: readonly Choice[], of: (stay: Choice) => number): number {
  return stays.reduce((total, stay) => total + of(stay), 0)
}

function staysOf(
  { placeOf, from, until, cost }: Ledger,
  values: Float64Array,
  { cases }: Neighbourhood,
): readonly Choice[] {
  return cases
    .filter(c => placeOf[c]! >= 0)
    .map(c => ({ c, p: placeOf[c]!, from: from[c]!, until: until[c]!, value: values[c]!, cost: cost[c]! }))
}

/** The cases of a neighbourhood by the first case they are like; ascending. */
function alikeIn({ cases }: Neighbourhood, { alikes }: Surroundings): ReadonlyMap<number, readonly number[]> {
  const alike = new Map<number, number[]>()
  for (const c of cases) {
    const known = alike.get(alikes.first[c]!)
    if (known === undefined) alike.set(alikes.first[c]!, [c])
    else known.push(c)
  }
  return alike
}

/**
 * What the cases can choose from: the stays they had, and their promising ones at the places; by name. The first of
 * those who are alike chooses for all.
 */
function choicesAmong(
  { places }: Neighbourhood,
  { core, alikes, staysAt, caseOf }: Surroundings,
  before: readonly Choice[],
  alike: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<string, Choice> {
  const offered = new Map<string, Choice>()
  for (const stay of before) {
    const c = alike.get(alikes.first[stay.c]!)![0]!
    offered.set(nameOf(c, stay.p, stay.from, stay.until), { ...stay, c })
  }
  for (const p of places)
    for (const k of staysAt[p]!) {
      const c = alike.get(caseOf[k]!)?.[0]
      if (c === undefined) continue
      const from = core.from[k]!
      const until = core.until[k]!
      offered.set(nameOf(c, p, from, until), { c, p, from, until, value: core.value[k]!, cost: core.cost[k]! })
    }
  return offered
}

/** What a stay is called among those offered. */
export function nameOf(c: number, p: number, from: number, until: number): string {
  return `${c} ${p} ${from} ${until}`
}
