import { entryDaysIn, scopeOf } from '../model/model.js'
import { dayRate, stayCost, travelCost } from '../score/cost.js'
import { shortStayLoss } from '../score/points.js'
import { baseOf, fitAtHost } from '../score/terms.js'
import type { Field } from './field.js'
import { passesAskedHostRules } from './eligibility.js'

/**
 * The cases one host can receive, each in a slot, with what their stays have in common at all places of the host.
 * Spans (days inclusive) are worked out when a slot is filled, the rest when a place first has room for the case.
 */
export interface HostScan {
  readonly field: Field
  host: number
  count: number
  readonly caseOf: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly shortest: Int32Array
  readonly longest: Int32Array
  readonly scope: Uint8Array
  /** 1 when the columns below are filled. */
  readonly ready: Uint8Array
  /** Points of the fit, spare beds not yet counted. */
  readonly fit: Int32Array
  readonly lostShort: Int32Array
  readonly lostLong: Int32Array
  readonly costShort: Float64Array
  readonly costLong: Float64Array
  /** Cost of the way there, and of nothing else. */
  readonly travel: Float64Array
}

export function openHostScan(field: Field, slots: number): HostScan {
  const [caseOf, first, last, shortest, longest, fit, lostShort, lostLong] = Array.from(
    { length: 8 },
    () => new Int32Array(slots),
  )
  const [costShort, costLong, travel] = Array.from({ length: 3 }, () => new Float64Array(slots))
  return {
    field,
    host: -1,
    count: 0,
    caseOf: caseOf!,
    first: first!,
    last: last!,
    shortest: shortest!,
    longest: longest!,
    scope: new Uint8Array(slots),
    ready: new Uint8Array(slots),
    fit: fit!,
    lostShort: lostShort!,
    lostLong: lostLong!,
    costShort: costShort!,
    costLong: costLong!,
    travel: travel!,
  }
}

/** Begins a host; slots are added by `addSlot` and `addSlots`. */
export function startHost(scan: HostScan, h: number): void {
  scan.host = h
  scan.count = 0
}

/** Adds the cases of a row of bits that have days for the host at all. */
export function addSlots(scan: HostScan, bits: Int32Array): void {
  for (let w = 0; w < bits.length; w++)
    for (let rest = bits[w]!; rest !== 0; rest &= rest - 1) addSlot(scan, (w << 5) + 31 - Math.clz32(rest & -rest))
}

/** Adds a case that the rows of bits admit, if it has days for the host and passes the rules the rows leave out. */
export function addSlot(scan: HostScan, c: number): void {
  const { model, eligibility } = scan.field
  const { cases, hosts } = model
  const h = scan.host
  const shortest = Math.max(cases.minDays[c]!, hosts.minStayDays[h]!)
  const longest = Math.min(cases.desiredDays[c]!, hosts.maxStayDays[h]!)
  if (shortest > longest) return
  const last = cases.latest[c]!
  const lead = hosts.leadDays[h]!
  if (lead > last) return
  const scope = scopeOf(model, c, h)
  const first = Math.max(cases.earliest[c]! + entryDaysIn(model, c, scope), lead)
  if (first > last) return
  if (eligibility.askedHostRules.length > 0 && !passesAskedHostRules(eligibility, model, c, h)) return
  const slot = scan.count++
  scan.caseOf[slot] = c
  scan.first[slot] = first
  scan.last[slot] = last
  scan.shortest[slot] = shortest
  scan.longest[slot] = longest
  scan.scope[slot] = scope
  scan.ready[slot] = 0
}

/** Works out what a slot's stays are worth and cost apart from the days and the place. */
export function fillSlot(scan: HostScan, slot: number): void {
  const { model } = scan.field
  const { policy, budget } = model.problem
  const c = scan.caseOf[slot]!
  const h = scan.host
  const scope = scan.scope[slot]!
  const base = baseOf(model, c)
  const desired = model.cases.desiredDays[c]!
  const shortest = scan.shortest[slot]!
  const longest = scan.longest[slot]!
  scan.ready[slot] = 1
  scan.fit[slot] = fitAtHost(model, c, h, scope)
  scan.lostShort[slot] = shortStayLoss(policy, base, shortest, desired)
  scan.lostLong[slot] = shortStayLoss(policy, base, longest, desired)
  if (budget === null) return
  const size = model.cases.size[c]!
  const travel = travelCost(budget, scope, size)
  const rate = dayRate(budget, size)
  scan.travel[slot] = travel
  scan.costShort[slot] = stayCost(travel, rate, shortest)
  scan.costLong[slot] = stayCost(travel, rate, longest)
}
