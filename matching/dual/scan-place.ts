import type { Station } from '../crew/station.js'
import { arrivalOn } from '../field/arrivals.js'
import type { SlotCounts } from '../field/count-candidates.js'
import { passesAskedPlaceRules } from '../field/eligibility.js'
import { dayRate, stayCost, travelCost } from '../score/cost.js'
import { shortStayLoss, spareBedLoss } from '../score/points.js'
import { baseOf } from '../score/terms.js'
import { addExact } from './exact.js'
import { growPool } from './pool.js'
import type { Pricing } from './price-shard.js'
import { chargeOf } from './prices.js'
import { profileAt } from './resources.js'

export interface ScanMargins {
  readonly deficit: number
  readonly slack: number
  readonly note?: number | undefined
  /** Counts the candidates, too. */
  readonly counts?: SlotCounts | undefined
}

/** Looks at the candidates of one place with the cases in the slots of its host. */
export type ScanPlace = (p: number, margins: ScanMargins) => void

/**
 * Looks at candidates as `calendar/candidates.ts` lists them, and keeps those of interest: in the pool, for the exact
 * pass, as notes. Nearly all of them stay in the sieve (`sieve/code/`), which compares with the hurdles of the place;
 * whatever passes is weighed to the point.
 */
export function openScan({ field }: Station, pricing: Omit<Pricing, 'scanPlace'>): ScanPlace {
  const { model, eligibility } = field
  const { cases, places } = model
  const { policy, budget } = model.problem
  const { sieve, resources, charges, pool, exact, stretchAt, prices } = pricing
  const { forward, backward } = pricing.potentials
  const { seats, stays, found } = sieve
  return (p, margins) => {
    const { counts, note, deficit } = margins
    // Whoever is noted already is of interest for columns only.
    const beyond = note === undefined ? 0 : Math.max(0, note - deficit)
    sieve.turnTo(p)
    for (let begin = 0; begin < seats.count; begin += sieve.slotsAtOnce) {
      const stop = Math.min(seats.count, begin + sieve.slotsAtOnce)
      const passed = sieve.sift(begin, stop, beyond, prices.money[0]!, counts !== undefined)
      weighAll(p, passed, margins)
      if (counts !== undefined) countAll(p, begin, stop, counts)
    }
  }

  /** The rules about case and place that the rows leave out. */
  function mayStay(p: number, slot: number): boolean {
    const c = seats.caseOf[slot]!
    const isConcerned = (eligibility.concerned[c >>> 5]! & (1 << (c & 31))) !== 0
    return !isConcerned || passesAskedPlaceRules(eligibility, model, c, p)
  }

  /** Counts what the cases in some slots can choose from at a place. */
  function countAll(p: number, begin: number, stop: number, counts: SlotCounts): void {
    for (let slot = begin; slot < stop; slot++) {
      if (found[slot] === 0 || !mayStay(p, slot)) continue
      counts.places[slot]! += 1
      counts.stays[slot]! += found[slot]!
    }
  }

  /** Weighs what has passed the sieve. */
  function weighAll(p: number, count: number, margins: ScanMargins): void {
    let slot = -1
    let fits = false
    let fixed = 0
    for (let k = 0; k < 3 * count; k += 3) {
      if (stays[k] !== slot) {
        slot = stays[k]!
        fits = mayStay(p, slot)
        fixed = seats.fit[slot]! - spareBedLoss(policy, places.sleeps[p]!, cases.size[seats.caseOf[slot]!]!)
      }
      if (fits) weigh(p, slot, stays[k + 1]!, stays[k + 2]!, fixed, margins)
    }
  }

  /** Keeps a candidate where it is of interest. `fixed` are the points the case has for any stay at the place. */
  function weigh(
    p: number,
    slot: number,
    from: number,
    days: number,
    fixed: number,
    { deficit: most, slack, note = -Infinity }: ScanMargins,
  ): void {
    const c = seats.caseOf[slot]!
    const until = from + days
    const closes = until + places.turnoverDays[p]!
    const profile = profileAt(resources, seats.host, c)
    const stretch = stretchAt[from]!
    const value =
      arrivalOn(model, c, from) + fixed - shortStayLoss(policy, baseOf(model, c), days, cases.desiredDays[c]!)
    const cost = costOf(c, seats.scope[slot]!, days)
    const worth =
      value -
      prices.cases[c]! -
      prices.money[0]! * cost -
      chargeOf(charges, resources, profile, from, until) -
      charges.arrivals[stretch]!
    const deficit = forward[forward.length - 1]! - (forward[from]! + worth + backward[closes]!)
    const rises = worth > 0 && forward[from]! + worth > forward[closes]! - slack
    if (!rises && deficit > most && deficit > note) return
    if (rises) addExact(exact, from, closes, worth)
    if (deficit <= note) seats.noted[slot] = 1
    if (deficit > most) return
    growPool(pool)
    const k = pool.size++
    pool.caseOf[k] = c
    pool.from[k] = from
    pool.until[k] = until
    pool.value[k] = value
    pool.cost[k] = cost
    pool.profile[k] = profile
    pool.stretch[k] = stretch
    pool.deficit[k] = deficit
  }

  function costOf(c: number, scope: number, days: number): number {
    if (budget === null) return 0
    const size = cases.size[c]!
    return stayCost(travelCost(budget, scope, size), dayRate(budget, size), days)
  }
}
