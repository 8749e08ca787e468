import { isFree } from '../calendar/candidates.js'
import type { Station } from '../crew/station.js'
import { arrivalOn } from '../field/arrivals.js'
import type { SlotCounts } from '../field/count-candidates.js'
import { countInWindow } from '../field/count-candidates.js'
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
  /** Counts the candidates, too; of this place nothing may be blocked. */
  readonly counts?: SlotCounts | undefined
}

/** Looks at the candidates of one place with the cases in the slots of its host. */
export type ScanPlace = (p: number, margins: ScanMargins) => void

/**
 * Looks at candidates as `calendar/candidates.ts` lists them, and keeps those of interest: in the pool, for the exact
 * pass, as notes. This is the innermost loop of a run: it makes no objects, everything it needs is at hand, and nearly
 * all candidates end at one comparison with the hurdles of the place.
 */
export function openScan({ field, scan }: Station, pricing: Omit<Pricing, 'scanPlace'>): ScanPlace {
  const { model, rules, eligibility, arrivals } = field
  const { windows, blocked, arrivalGridDays: grid } = rules
  const { placeClass, placeRows, caseWidth, concerned } = eligibility
  const { cases, places } = model
  const { policy, budget } = model.problem
  const { fit } = policy
  const mostFit = fit.offset + fit.language + fit.region + fit.scope + fit.accompaniment
  const { resources, charges, pool, exact, noted, stretchAt, prices } = pricing
  const { head, tail, least } = pricing.hurdles
  const { forward, backward } = pricing.potentials
  const {
    caseOf,
    first,
    last,
    shortest: fewest,
    longest: furthest,
    ready,
    lostShort,
    lostLong,
    costShort,
    costLong,
  } = scan
  return (p, margins) => {
    const money = prices.money[0]!
    const beyond = margins.note === undefined ? 0 : Math.max(0, margins.note - margins.deficit)
    const admitted = placeClass[p]! * caseWidth
    const sleeps = places.sleeps[p]!
    const firstWindow = windows.first[p]!
    const lastWindow = windows.first[p + 1]!
    const { counts } = margins
    for (let slot = 0; slot < scan.count; slot++) {
      const c = caseOf[slot]!
      if ((placeRows[admitted + (c >>> 5)]! & (1 << (c & 31))) === 0) continue
      let found = 0
      const neededBy = cases.neededBy[c]!
      // Whoever is noted already is of interest for columns only.
      const paid = prices.cases[c]! + (noted[slot] === 1 ? beyond : 0)
      const early = arrivals.early[c]! - paid
      const late = arrivals.late[c]! - paid
      const slope = arrivals.slope[c]!
      const shortest = fewest[slot]!
      for (let w = firstWindow; w < lastWindow; w++) {
        const end = windows.until[w]!
        const opens = windows.from[w]!
        const low = first[slot]! > opens ? first[slot]! : opens
        const high = last[slot]! < end - shortest ? last[slot]! : end - shortest
        if (low > high) continue
        if (counts !== undefined) found += countInWindow(low, high, end, grid, shortest, furthest[slot]!)
        const atMost = (low <= neededBy ? early : late) - slope * low
        if (atMost + mostFit <= least[low]!) continue
        if (ready[slot] === 0) fillSlot(scan, slot)
        const fixed = scan.fit[slot]! - spareBedLoss(policy, sleeps, cases.size[c]!)
        if (atMost + fixed <= least[low]!) continue
        if ((concerned[c >>> 5]! & (1 << (c & 31))) !== 0 && !passesAskedPlaceRules(eligibility, model, c, p)) break
        const longest = furthest[slot]!
        // Stays of the longest length begin up to `full`; after it they end with the window, and are worth no more than this.
        const full = high < end - longest ? high : end - longest
        const longPoints = fixed - lostLong[slot]!
        const shortPoints = fixed - lostShort[slot]!
        const long = longPoints - money * costLong[slot]!
        const short = shortPoints - money * costShort[slot]!
        const cut = longPoints - money * costShort[slot]!
        let next = (Math.floor(low / grid) + 1) * grid
        let from = low
        for (; from <= full; from = next, next += grid) {
          const gain = (from <= neededBy ? early : late) - slope * from + head[from]!
          if (gain + long > tail[from + longest]!) weigh(p, slot, from, longest, longPoints, costLong[slot]!, margins)
          if (shortest < longest && gain + short > tail[from + shortest]!)
            weigh(p, slot, from, shortest, shortPoints, costShort[slot]!, margins)
        }
        for (; from <= high; from = next, next += grid) {
          const gain = (from <= neededBy ? early : late) - slope * from + head[from]!
          if (from + shortest < end && gain + cut > tail[end]!) {
            const lost = shortStayLoss(policy, baseOf(model, c), end - from, cases.desiredDays[c]!)
            weigh(p, slot, from, end - from, fixed - lost, costOfCut(slot, end - from), margins)
          }
          if (gain + short > tail[from + shortest]!)
            weigh(p, slot, from, shortest, shortPoints, costShort[slot]!, margins)
        }
      }
      if (found > 0) countAt(p, slot, found, counts!)
    }
  }

  /** Counts what the case in a slot can choose from at a place, of which there is something. */
  function countAt(p: number, slot: number, found: number, { places: choices, stays }: SlotCounts): void {
    const c = caseOf[slot]!
    if ((concerned[c >>> 5]! & (1 << (c & 31))) !== 0 && !passesAskedPlaceRules(eligibility, model, c, p)) return
    choices[slot]! += 1
    stays[slot]! += found
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
    const c = caseOf[slot]!
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
    if (!isFree(blocked, p, from, until)) return
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
  function costOfCut(slot: number, days: number): number {
    return budget === null ? 0 : stayCost(scan.travel[slot]!, dayRate(budget, cases.size[caseOf[slot]!]!), days)
  }
}
