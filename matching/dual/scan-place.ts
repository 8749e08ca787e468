import { isFree } from '../calendar/candidates.js'
import type { Station } from '../crew/station.js'
import { arrivalOn } from '../field/arrivals.js'
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
}

/**
 * Looks at the candidates (as `calendar/candidates.ts` lists them) of one place with the cases in the slots of its
 * host, and keeps those of interest: in the pool, for the exact pass, as notes. This is the innermost loop of a run: it
 * makes no objects, and nearly all candidates end at one comparison with the hurdles of the place.
 */
export function scanPlace(station: Station, pricing: Pricing, p: number, margins: ScanMargins): void {
  const { field, scan } = station
  const { model, rules, eligibility, arrivals } = field
  const { early, late, slope } = arrivals
  const { windows, arrivalGridDays: grid } = rules
  const { placeClass, placeRows, caseWidth, concerned } = eligibility
  const { policy } = model.problem
  const { cases, places } = model
  const { head, tail, least } = pricing.hurdles
  const casePrices = pricing.prices.cases
  const money = pricing.prices.money[0]!
  const { fit } = policy
  const mostFit = fit.offset + fit.language + fit.region + fit.scope + fit.accompaniment
  const admitted = placeClass[p]! * caseWidth
  const sleeps = places.sleeps[p]!
  const firstWindow = windows.first[p]!
  const lastWindow = windows.first[p + 1]!
  for (let slot = 0; slot < scan.count; slot++) {
    const c = scan.caseOf[slot]!
    if ((placeRows[admitted + (c >>> 5)]! & (1 << (c & 31))) === 0) continue
    const casePrice = casePrices[c]!
    const neededBy = cases.neededBy[c]!
    const perDay = slope[c]!
    const shortest = scan.shortest[slot]!
    for (let w = firstWindow; w < lastWindow; w++) {
      const end = windows.until[w]!
      const opens = windows.from[w]!
      const low = scan.first[slot]! > opens ? scan.first[slot]! : opens
      const high = scan.last[slot]! < end - shortest ? scan.last[slot]! : end - shortest
      if (low > high) continue
      const most = (low <= neededBy ? early[c]! : late[c]!) - perDay * low - casePrice
      if (most + mostFit <= least[low]!) continue
      if (scan.ready[slot] === 0) fillSlot(scan, slot)
      const fixed = scan.fit[slot]! - spareBedLoss(policy, sleeps, cases.size[c]!)
      if (most + fixed <= least[low]!) continue
      if ((concerned[c >>> 5]! & (1 << (c & 31))) !== 0 && !passesAskedPlaceRules(eligibility, model, c, p)) break
      const longest = scan.longest[slot]!
      // Stays of the longest length begin up to `full`; after it they end with the window, and are worth no more than this.
      const full = high < end - longest ? high : end - longest
      const net = fixed - casePrice
      const short = net - scan.lostShort[slot]! - money * scan.costShort[slot]!
      const long = net - scan.lostLong[slot]! - money * scan.costLong[slot]!
      const cut = net - scan.lostLong[slot]! - money * scan.costShort[slot]! - tail[end]!
      let next = (Math.floor(low / grid) + 1) * grid
      let from = low
      for (; from <= full; from = next, next += grid) {
        const gain = (from <= neededBy ? early[c]! : late[c]!) - perDay * from + head[from]!
        if (gain + long > tail[from + longest]!) weigh(station, pricing, p, slot, from, longest, margins)
        if (shortest < longest && gain + short > tail[from + shortest]!)
          weigh(station, pricing, p, slot, from, shortest, margins)
      }
      for (; from <= high; from = next, next += grid) {
        const gain = (from <= neededBy ? early[c]! : late[c]!) - perDay * from + head[from]!
        if (from + shortest < end && gain + cut > 0) weigh(station, pricing, p, slot, from, end - from, margins)
        if (gain + short > tail[from + shortest]!) weigh(station, pricing, p, slot, from, shortest, margins)
      }
    }
  }
}

/** Works out what one candidate is worth to the place at the prices, and keeps it where that is of interest. */
function weigh(
  { field, scan }: Station,
  { prices, resources, charges, potentials, pool, exact, noted, stretchAt }: Pricing,
  p: number,
  slot: number,
  from: number,
  days: number,
  { deficit: most, slack, note = -Infinity }: ScanMargins,
): void {
  const { model, rules } = field
  const { policy, budget } = model.problem
  const { cases, places } = model
  const { forward, backward } = potentials
  const c = scan.caseOf[slot]!
  const fixed = scan.fit[slot]! - spareBedLoss(policy, places.sleeps[p]!, cases.size[c]!)
  const gross = fixed + arrivalOn(model, c, from)
  let value = gross
  let cost = 0
  if (days === scan.longest[slot]) {
    value -= scan.lostLong[slot]!
    cost = scan.costLong[slot]!
  } else if (days === scan.shortest[slot]) {
    value -= scan.lostShort[slot]!
    cost = scan.costShort[slot]!
  } else {
    value -= shortStayLoss(policy, baseOf(model, c), days, cases.desiredDays[c]!)
    if (budget !== null) cost = stayCost(scan.travel[slot]!, dayRate(budget, cases.size[c]!), days)
  }
  const until = from + days
  const closes = until + places.turnoverDays[p]!
  const profile = profileAt(resources, scan.host, c)
  const stretch = stretchAt[from]!
  const worth =
    value -
    prices.cases[c]! -
    prices.money[0]! * cost -
    chargeOf(charges, resources, profile, from, until) -
    charges.arrivals[stretch]!
  const deficit = forward[forward.length - 1]! - (forward[from]! + worth + backward[closes]!)
  const rises = worth > 0 && forward[from]! + worth > forward[closes]! - slack
  if (!rises && deficit > most && deficit > note) return
  if (!isFree(rules.blocked, p, from, until)) return
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
