import type { Station } from '../crew/station.js'
import { arrivalOn } from '../field/arrivals.js'
import type { SlotCounts } from '../field/count-candidates.js'
import { passesAskedPlaceRules } from '../field/eligibility.js'
import { fillSlot } from '../field/host-scan.js'
import { dayRate, stayCost } from '../score/cost.js'
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
 * pass, as notes. Nearly all of them stay in the two sieves (`sieve/code/`), which compare with the hurdles of the place;
 * whatever passes is weighed to the point.
 */
export function openScan({ field, scan, sieve }: Station, pricing: Omit<Pricing, 'scanPlace'>): ScanPlace {
  const { model, eligibility } = field
  const { cases, places } = model
  const { policy, budget } = model.problem
  const { fit } = policy
  const mostFit = fit.offset + fit.language + fit.region + fit.scope + fit.accompaniment
  const { resources, charges, pool, exact, noted, stretchAt, prices } = pricing
  const { forward, backward } = pricing.potentials
  const { near, stays, found, spare } = sieve.arrays
  return (p, margins) => {
    const { counts, note, deficit } = margins
    // Whoever is noted already is of interest for columns only.
    const beyond = note === undefined ? 0 : Math.max(0, note - deficit)
    sieve.turnTo(p, size => spareBedLoss(policy, places.sleeps[p]!, size))
    for (let begin = 0; begin < scan.count; begin += sieve.slotsAtOnce) {
      const stop = Math.min(scan.count, begin + sieve.slotsAtOnce)
      const pairs = sieve.coarse(begin, stop, mostFit, beyond, counts !== undefined)
      for (let k = 0; k < pairs; k++) if (scan.ready[near[2 * k]!] === 0) fillSlot(scan, near[2 * k]!)
      weighAll(p, sieve.fine(pairs, beyond, prices.money[0]!), margins)
      if (counts !== undefined) countAll(p, begin, stop, counts)
    }
  }

  /** The rules about case and place that the rows leave out. */
  function mayStay(p: number, slot: number): boolean {
    const c = scan.caseOf[slot]!
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

  /** Weighs what has passed the sieves; all stays of a slot come in a row. */
  function weighAll(p: number, count: number, margins: ScanMargins): void {
    let slot = -1
    let fits = false
    let fixed = 0
    for (let k = 0; k < 3 * count; k += 3) {
      if (stays[k] !== slot) {
        slot = stays[k]!
        fits = mayStay(p, slot)
        fixed = scan.fit[slot]! - spare[cases.size[scan.caseOf[slot]!]!]!
      }
      if (!fits) continue
      const days = stays[k + 2]!
      if (days === scan.longest[slot])
        weigh(p, slot, stays[k + 1]!, days, fixed - scan.lostLong[slot]!, scan.costLong[slot]!, margins)
      else if (days === scan.shortest[slot])
        weigh(p, slot, stays[k + 1]!, days, fixed - scan.lostShort[slot]!, scan.costShort[slot]!, margins)
      else weigh(p, slot, stays[k + 1]!, days, fixed - lostByCut(slot, days), costOfCut(slot, days), margins)
    }
  }

  /** Keeps a candidate where it is of interest. `points` are those it has besides its arrival. */
  function weigh(
    p: number,
    slot: number,
    from: number,
    days: number,
    points: number,
    cost: number,
    { deficit: most, slack, note = -Infinity }: ScanMargins,
  ): void {
    const c = scan.caseOf[slot]!
    const until = from + days
    const closes = until + places.turnoverDays[p]!
    const profile = profileAt(resources, scan.host, c)
    const stretch = stretchAt[from]!
    const value = arrivalOn(model, c, from) + points
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
    if (deficit <= note) noted[slot] = 1
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

  /** Of a stay that ends with its window, neither the longest nor the shortest. */
  function lostByCut(slot: number, days: number): number {
    const c = scan.caseOf[slot]!
    return shortStayLoss(policy, baseOf(model, c), days, cases.desiredDays[c]!)
  }

  function costOfCut(slot: number, days: number): number {
    return budget === null ? 0 : stayCost(scan.travel[slot]!, dayRate(budget, cases.size[scan.caseOf[slot]!]!), days)
  }
}
