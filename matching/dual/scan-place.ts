import { overlaps } from '../calendar/overlap.js'
import type { Station } from '../crew/station.js'
import { passesAskedPlaceRules } from '../field/eligibility.js'
import { fillSlot } from '../field/host-scan.js'
import { dayRate, stayCost } from '../score/cost.js'
import { shortStayLoss, spareBedLoss } from '../score/points.js'
import { baseOf } from '../score/terms.js'
import { addExact } from './exact.js'
import { growPool } from './pool.js'
import type { Pricing } from './price-shard.js'
import { profileAt } from './resources.js'
import { beginShift, lengthShift } from './thresholds.js'

export interface ScanMargins {
  readonly deficit: number
  readonly slack: number
  readonly note?: number | undefined
}

/**
 * Looks at the candidates (as `calendar/candidates.ts` lists them) of one place with the cases in the slots of its
 * host, and keeps those of interest: in the pool, for the exact pass, as notes. A pair is passed over when even its
 * points on the first day cannot pay for any stretch of days it could have; this is the innermost loop of a run, so it
 * is long, and it makes no objects.
 */
export function scanPlace(station: Station, pricing: Pricing, p: number, margins: ScanMargins): void {
  const { field, scan } = station
  const { model, rules, eligibility, arrival, arrivalTop, arrivalFirst } = field
  const { windows, blocked, arrivalGridDays: grid } = rules
  const { placeClass, placeRows, caseWidth, concerned } = eligibility
  const { policy, budget } = model.problem
  const { cases, places } = model
  const { resources, prices, charges, quotaAt, thresholds, pool, exact, noted } = pricing
  const { forward, backward } = pricing.potentials
  const { before } = resources
  const { deficit: most, slack } = margins
  const notable = margins.note ?? -Infinity
  const keep = Math.max(most, notable)
  const width = resources.samples + 1
  const casePrices = prices.cases
  const quotaPrices = prices.quotas
  const money = prices.money[0]!
  const { least, blocks } = thresholds
  const admitted = placeClass[p]! * caseWidth
  const sleeps = places.sleeps[p]!
  const turnover = places.turnoverDays[p]!
  const best = forward[forward.length - 1]!
  const firstWindow = windows.first[p]!
  const lastWindow = windows.first[p + 1]!
  const firstBlock = blocked.first[p]!
  const lastBlock = blocked.first[p + 1]!
  for (let slot = 0; slot < scan.count; slot++) {
    const c = scan.caseOf[slot]!
    if ((placeRows[admitted + (c >>> 5)]! & (1 << (c & 31))) === 0) continue
    const firstDay = scan.first[slot]!
    const lastDay = scan.last[slot]!
    const shortest = scan.shortest[slot]!
    const longest = scan.longest[slot]!
    for (let w = firstWindow; w < lastWindow; w++) {
      const end = windows.until[w]!
      const opens = windows.from[w]!
      const low = firstDay > opens ? firstDay : opens
      const high = lastDay < end - shortest ? lastDay : end - shortest
      if (low > high) continue
      if (scan.ready[slot] === 0) fillSlot(scan, slot)
      const casePrice = casePrices[c]!
      const day0 = arrivalFirst[c]!
      const fixed = scan.fit[slot]! - spareBedLoss(policy, sleeps, cases.size[c]!)
      const top = fixed + arrivalTop[day0 + low]! - casePrice
      const lostLong = scan.lostLong[slot]!
      const lostShort = scan.lostShort[slot]!
      const costLong = scan.costLong[slot]!
      const costShort = scan.costShort[slot]!
      // Stays of the longest length begin up to `full`; after it they end with the window.
      const full = high < end - longest ? high : end - longest
      const shortRow = (shortest >> lengthShift) * blocks
      const topShort = top - lostShort - money * costShort
      const topCut = top - lostLong - money * costShort
      let wantsShort = false
      let wantsCut = false
      for (let block = low >> beginShift; block <= high >> beginShift; block++) {
        const needed = least[shortRow + block]!
        if (topShort > needed) wantsShort = true
        if (topCut > needed) wantsCut = true
      }
      let wantsLong = false
      if (full >= low) {
        const longRow = (longest >> lengthShift) * blocks
        const topLong = top - lostLong - money * costLong
        for (let block = low >> beginShift; block <= full >> beginShift; block++)
          if (topLong > least[longRow + block]!) wantsLong = true
      }
      if (!wantsShort && !wantsLong && !(wantsCut && full < high)) continue
      if ((concerned[c >>> 5]! & (1 << (c & 31))) !== 0 && !passesAskedPlaceRules(eligibility, model, c, p)) break
      const profile = profileAt(resources, scan.host, c)
      const line = profile * width
      let next = (Math.floor(low / grid) + 1) * grid
      for (let from = low; from <= high; from = next, next += grid) {
        const gross = fixed + arrival[day0 + from]!
        const need = best - forward[from]! - keep
        const reach = -forward[from]! - slack
        const long = longest < end - from ? longest : end - from
        // The long stay, then the short one, when they differ.
        for (let days = long; ;) {
          const isWanted = days === shortest ? wantsShort || wantsLong : days === longest ? wantsLong : wantsCut
          if (isWanted) {
            let value: number
            let cost: number
            if (days === longest) {
              value = gross - lostLong
              cost = costLong
            } else if (days === shortest) {
              value = gross - lostShort
              cost = costShort
            } else {
              value = gross - shortStayLoss(policy, baseOf(model, c), days, cases.desiredDays[c]!)
              cost = budget === null ? 0 : stayCost(scan.travel[slot]!, dayRate(budget, cases.size[c]!), days)
            }
            const until = from + days
            const closes = until + turnover
            const gain = value - casePrice - money * cost
            if (gain > need - backward[closes]! || (gain > 0 && gain > reach + forward[closes]!)) {
              const quota = quotaAt[from]!
              const worth =
                gain - (charges[line + before[until]!]! - charges[line + before[from]!]!) - quotaPrices[quota]!
              const deficit = best - (forward[from]! + worth + backward[closes]!)
              const rises = worth > 0 && worth > reach + forward[closes]!
              if (
                (deficit <= keep || rises) &&
                isFree(blocked.from, blocked.until, firstBlock, lastBlock, from, until)
              ) {
                if (rises) addExact(exact, from, closes, worth)
                if (deficit <= notable) noted[slot] = 1
                if (deficit <= most) {
                  growPool(pool)
                  const k = pool.size++
                  pool.caseOf[k] = c
                  pool.from[k] = from
                  pool.until[k] = until
                  pool.value[k] = value
                  pool.cost[k] = cost
                  pool.profile[k] = profile
                  pool.quota[k] = quota
                  pool.deficit[k] = deficit
                }
              }
            }
          }
          if (days === shortest) break
          days = shortest
        }
      }
    }
  }
}

function isFree(
  blockedFrom: Int32Array,
  blockedUntil: Int32Array,
  first: number,
  last: number,
  from: number,
  until: number,
): boolean {
  for (let k = first; k < last; k++) if (overlaps(from, until, blockedFrom[k]!, blockedUntil[k]!)) return false
  return true
}
