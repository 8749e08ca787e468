import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Crew } from '../crew/crew.js'
import { shardCount } from '../crew/station.js'
import { sharedFloat64, sharedInt32 } from '../memory.js'
import type { Alikes } from '../model/alikes.js'
import type { Random } from '../random.js'
import type { CoreStays } from '../search/core-stays.js'
import type { Plan } from '../search/plan.js'
import { planOf, restore } from '../search/plan.js'
import type { Neighbourhood, Surroundings } from './neighbourhood.js'
import { neighbourhoodOf, surroundings } from './neighbourhood.js'
import type { SharedPlan } from './polish-shard.js'
import type { Refill } from './refill.js'

export interface Polishing {
  readonly crew: Crew
  readonly ledger: Ledger
  /** Points of every placed case's stay, kept up to date. */
  readonly values: Float64Array
  readonly core: CoreStays
  readonly alikes: Alikes
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
  /** Asked after a change was made: a plan for which it answers false is not kept, however many points it has. */
  readonly isAllowed?: ((ledger: Ledger) => boolean) | undefined
  readonly onImproved: (plan: Plan) => void
}

const placesAtOnce = 30
/** The last rounds count points only, so that money that was saved is spent. */
const spendingShare = 0.25
const unplacedShare = 0.7

/**
 * Takes a few related places at a time out of the plan and fills them again as well as can be, by branch and bound
 * (large neighbourhood search: Shaw 1998). Several neighbourhoods without anything in common are looked at side by side,
 * always the same ones, however many threads there are. Money saved in one can be spent in another: at first a stay
 * counts its points less its cost at the price of money. Leaves the best plan in the ledger (`values` then belong to
 * the last one tried); answers the neighbourhoods looked at.
 */
export function polish(polishing: Polishing): number {
  const { crew, ledger, values, core, rounds, shouldStop } = polishing
  const around = surroundings(ledger, core, polishing.alikes)
  const plan = sharedPlan(ledger)
  const { model: _, ...counts } = ledger
  crew.tell('polishing', { core: sharedCore(core), plan, ledger: counts })
  let points = 0
  for (const [c, p] of ledger.placeOf.entries()) if (p >= 0) points += values[c]!
  let best = planOf(ledger, points)
  const spendFrom = Math.ceil(rounds * (1 - spendingShare))
  let round = 0
  while (round < rounds && !shouldStop()) {
    const neighbourhoods = apart(polishing, around, Math.min(shardCount, rounds - round))
    if (neighbourhoods.length === 0) break
    const moneyPrice = round < spendFrom ? polishing.moneyPrice : 0
    write(plan, polishing)
    for (const [shard, answer] of crew.run('polish', { neighbourhoods, moneyPrice }).entries())
      if (answer?.refill !== undefined && take(polishing, neighbourhoods[shard]!, answer.refill))
        points += answer.refill.gained
    round += neighbourhoods.length
    if (points <= best.value) continue
    best = planOf(ledger, points)
    polishing.onImproved(best)
  }
  restore(ledger, best)
  return round
}

function sharedPlan({ placeOf }: Ledger): SharedPlan {
  const [places, from, until] = [placeOf, placeOf, placeOf].map(({ length }) => sharedInt32(length))
  return { placeOf: places!, from: from!, until: until!, values: sharedFloat64(placeOf.length) }
}

function write(plan: SharedPlan, { ledger, values }: Polishing): void {
  plan.placeOf.set(ledger.placeOf)
  plan.from.set(ledger.from)
  plan.until.set(ledger.until)
  plan.values.set(values)
}

function sharedCore({ first, last, place, from, until, value, cost }: CoreStays): CoreStays {
  const integers = (source: Int32Array): Int32Array => {
    const shared = sharedInt32(source.length)
    shared.set(source)
    return shared
  }
  const numbers = (source: Float64Array): Float64Array => {
    const shared = sharedFloat64(source.length)
    shared.set(source)
    return shared
  }
  return {
    first: integers(first),
    last: integers(last),
    place: integers(place),
    from: integers(from),
    until: integers(until),
    value: numbers(value),
    cost: numbers(cost),
  }
}

/** A few neighbourhoods that have no place and no case in common, so that each can be filled as if it were alone. */
function apart(polishing: Polishing, around: Surroundings, most: number): readonly Neighbourhood[] {
  const { locked, random, ledger } = polishing
  const closed = { places: new Uint8Array(ledger.guests.length), cases: locked.slice() }
  const found: Neighbourhood[] = []
  // Side by side they must not use up all there is: the last ones would have nowhere to grow.
  const few = Math.max(1, Math.min(most, Math.floor(ledger.guests.length / (2 * placesAtOnce))))
  while (found.length < few) {
    const start = startOf(polishing, closed.cases)
    if (start < 0) break
    const neighbourhood = neighbourhoodOf(around, { start, size: placesAtOnce, closed, random })
    closed.cases[start] = 1
    for (const p of neighbourhood.places) closed.places[p] = 1
    for (const c of neighbourhood.cases) closed.cases[c] = 1
    found.push(neighbourhood)
  }
  return found
}

/** A case to begin with: mostly an unplaced one, the dearer the likelier; -1 when nobody has a stay to go to. */
function startOf({ ledger, core, casePrices, random }: Polishing, closed: Uint8Array): number {
  const eager = random.next() < unplacedShare
  let total = 0
  let found = -1
  for (let c = 0; c < closed.length; c++) {
    if (closed[c] === 1 || core.first[c] === core.last[c]) continue
    // One draw in passing: each is kept with its share of all weights so far.
    const weight = eager && ledger.placeOf[c]! < 0 ? (casePrices[c]! + 1) * closed.length : 1
    total += weight
    if (random.next() * total < weight) found = c
  }
  return found
}

/**
 * Puts the new stays of a neighbourhood in place of the old ones. Another that was filled at the same time may have
 * taken what they shared, a host's limit or money, or the plan may not be allowed: then nothing changes, and the answer
 * is false.
 */
function take({ ledger, values, isAllowed }: Polishing, { cases }: Neighbourhood, { stays }: Refill): boolean {
  const before = cases
    .filter(c => ledger.placeOf[c]! >= 0)
    .map(c => ({ c, p: ledger.placeOf[c]!, from: ledger.from[c]!, until: ledger.until[c]! }))
  const takeBack = (done: number): false => {
    for (const stay of stays.slice(0, done)) leave(ledger, stay.c)
    for (const stay of before) enter(ledger, stay.c, stay.p, stay.from, stay.until)
    return false
  }
  for (const { c } of before) leave(ledger, c)
  for (const [done, { c, p, from, until }] of stays.entries()) {
    if (!hasRoom(ledger, c, p, from, until)) return takeBack(done)
    enter(ledger, c, p, from, until)
  }
  if (isAllowed?.(ledger) === false) return takeBack(stays.length)
  for (const { c, value } of stays) values[c] = value
  return true
}
