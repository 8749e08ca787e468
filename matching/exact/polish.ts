import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'
import type { Random } from '../random.js'
import type { CoreStays } from '../search/core-stays.js'
import type { Plan } from '../search/plan.js'
import { planOf, restore } from '../search/plan.js'
import { searchTree } from './branch-and-bound.js'
import type { Choice } from './choices.js'
import { choicesOf } from './choices.js'
import type { Neighbourhood, Surroundings } from './neighbourhood.js'
import { neighbourhoodOf, surroundings } from './neighbourhood.js'
import { packingOf } from './packing.js'
import { rounding, seat } from './rounding.js'

export interface Polishing {
  readonly ledger: Ledger
  /** Points of every placed case's stay, kept up to date. */
  readonly values: Float64Array
  readonly core: CoreStays
  /** Pinned cases: 1 for those that must not move. */
  readonly locked: Uint8Array
  /** Prices of the cases: who is dear and unplaced shows where something is lost. */
  readonly casePrices: Float64Array
  /** Points one unit of money is worth. */
  readonly moneyPrice: number
  readonly random: Random
  /** Neighbourhoods looked at. */
  readonly rounds: number
  readonly shouldStop: () => boolean
  readonly onImproved: (plan: Plan) => void
}

const placesAtOnce = 30
const effortOfOne = 30_000_000
/** The last rounds count points only, so that money that was saved is spent. */
const spendingShare = 0.25
const unplacedShare = 0.7

/**
 * Takes a few related places at a time out of the plan and fills them again as well as can be, by branch and bound
 * (large neighbourhood search: Shaw 1998). Money saved in one neighbourhood can be spent in another: at first a stay
 * counts its points less its cost at the price of money. Leaves the best plan in the ledger (`values` then belong to the last one tried); answers the rounds
 * made.
 */
export function polish(polishing: Polishing): number {
  const { ledger, values, rounds, shouldStop } = polishing
  const around = surroundings(ledger, polishing.core, polishing.locked, polishing.random)
  let points = 0
  for (const [c, p] of ledger.placeOf.entries()) if (p >= 0) points += values[c]!
  let best = planOf(ledger, points)
  const spendFrom = Math.ceil(rounds * (1 - spendingShare))
  let round = 0
  for (; round < rounds && !shouldStop(); round++) {
    const start = startOf(polishing)
    if (start < 0) break
    const moneyPrice = round < spendFrom ? polishing.moneyPrice : 0
    const gained = refill(polishing, neighbourhoodOf(around, start, placesAtOnce), around, moneyPrice)
    points += gained
    if (points <= best.value) continue
    best = planOf(ledger, points)
    polishing.onImproved(best)
  }
  restore(ledger, best)
  return round
}

/** A case to begin with: mostly an unplaced one, the dearer the likelier; -1 when nobody has a stay to go to. */
function startOf({ ledger, core, locked, casePrices, random }: Polishing): number {
  const eager = random.next() < unplacedShare
  let total = 0
  let found = -1
  for (let c = 0; c < locked.length; c++) {
    if (locked[c] === 1 || core.first[c] === core.first[c + 1]) continue
    // One draw in passing: each is kept with its share of all weights so far.
    const weight = eager && ledger.placeOf[c]! < 0 ? (casePrices[c]! + 1) * locked.length : 1
    total += weight
    if (random.next() * total < weight) found = c
  }
  return found
}

/** Empties a neighbourhood and fills it again as well as can be; answers the change of points. */
function refill(polishing: Polishing, neighbourhood: Neighbourhood, around: Surroundings, moneyPrice: number): number {
  const { ledger, values, shouldStop } = polishing
  const before = staysOf(polishing, neighbourhood)
  for (const { c } of before) leave(ledger, c)
  const offered = choicesAmong(neighbourhood, around, before)
  const net = ({ value, cost }: Choice): number => Math.round(value - moneyPrice * cost)
  const packing = packingOf(ledger, choicesOf([...offered.values()].map(stay => ({ ...stay, value: net(stay) }))))
  const had = sum(before, net)
  const rounded = rounding(ledger, packing, had)
  searchTree({
    packing,
    hostOf: p => ledger.model.places.host[p]!,
    toBeat: had,
    effort: effortOfOne,
    shouldStop,
    offer: rounded.offer,
  })
  const seats = rounded.best()
  if (seats === undefined) {
    for (const { c, p, from, until } of before) enter(ledger, c, p, from, until)
    return 0
  }
  seat(ledger, packing, seats)
  let points = -sum(before, stay => stay.value)
  const { caseOf, place, from, until } = packing.choices
  for (const { c, k } of seats) {
    values[c] = offered.get(nameOf(caseOf[k]!, place[k]!, from[k]!, until[k]!))!.value
    points += values[c]!
  }
  return points
}

function sum(stays: readonly Choice[], of: (stay: Choice) => number): number {
  return stays.reduce((total, stay) => total + of(stay), 0)
}

function staysOf({ ledger, values }: Polishing, { cases }: Neighbourhood): readonly Choice[] {
  const { placeOf, from, until, cost } = ledger
  return cases
    .filter(c => placeOf[c]! >= 0)
    .map(c => ({ c, p: placeOf[c]!, from: from[c]!, until: until[c]!, value: values[c]!, cost: cost[c]! }))
}

/** What the cases can choose from: the stays they had, and their promising ones at the places; by name. */
function choicesAmong(
  { places, cases }: Neighbourhood,
  { core, staysAt, caseOf }: Surroundings,
  before: readonly Choice[],
): ReadonlyMap<string, Choice> {
  const offered = new Map<string, Choice>()
  for (const stay of before) offered.set(nameOf(stay.c, stay.p, stay.from, stay.until), stay)
  const free = new Set(cases)
  for (const p of places)
    for (const k of staysAt[p]!) {
      const c = caseOf[k]!
      if (!free.has(c)) continue
      const from = core.from[k]!
      const until = core.until[k]!
      offered.set(nameOf(c, p, from, until), { c, p, from, until, value: core.value[k]!, cost: core.cost[k]! })
    }
  return offered
}

function nameOf(c: number, p: number, from: number, until: number): string {
  return `${c} ${p} ${from} ${until}`
}
