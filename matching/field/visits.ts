import type { CandidateBuffer } from '../calendar/candidates.js'
import { candidateBuffer, firstArrival, fitsAWindow, listCandidates } from '../calendar/candidates.js'
import type { StaySpans } from '../calendar/stay-spans.js'
import { dayRate, stayCost } from '../score/cost.js'
import { shortStayLoss, spareBedLoss } from '../score/points.js'
import { baseOf } from '../score/terms.js'
import { arrivalOn, mostFrom } from './arrivals.js'
import {
  admittedCases,
  admittedFirsts,
  admittedHosts,
  admittingClasses,
  passesAskedPlaceRules,
  placeClasses,
} from './eligibility.js'
import type { Field } from './field.js'
import type { HostScan } from './host-scan.js'
import { addSlot, addSlots, fillSlot, openHostScan, startHost } from './host-scan.js'

/** Candidate stays of one pair, entries 0 to before `count`, with what they are worth and cost. */
export interface PairStays extends CandidateBuffer {
  count: number
  value: Float64Array
  cost: Float64Array
}

/** Is told about the candidates of one pair after another, all at once: a call for each would cost more than they do. */
export interface CandidateVisitor {
  /** Asked first of a pair with days in common; false skips it. `spans` is reused. */
  readonly mayFit?: ((p: number, spans: StaySpans) => boolean) | undefined
  /** Asked before the stays of a pair are listed; false skips them. No stay is worth more than `most`; `spans` is reused. */
  readonly wants?: (h: number, c: number, p: number, most: number, spans: StaySpans) => boolean
  /** `stays` is reused for the next pair. Never called for a pair without candidates. */
  readonly stays: (h: number, c: number, p: number, stays: PairStays) => void
}

/** Visits the candidate stays of places, for one case of each kind. Much is worked out once a host: ask for its places in a row. */
export function placeVisits(field: Field): (p: number, visitor: CandidateVisitor) => void {
  const { model, eligibility } = field
  const scan = openHostScan(field, model.cases.count)
  const bits = new Int32Array(eligibility.caseWidth)
  const visit = pairVisits(scan)
  return (p, visitor) => {
    const h = model.places.host[p]!
    if (scan.host !== h) {
      startHost(scan, h)
      admittedFirsts(eligibility, h, bits)
      addSlots(scan, bits)
    }
    for (let slot = 0; slot < scan.count; slot++) visit(slot, p, visitor)
  }
}

/** Visits every candidate stay of a case, place by place; only at some hosts if `keeps` says so. */
export function caseVisits(
  field: Field,
  keeps?: (h: number, c: number) => boolean,
): (c: number, visitor: CandidateVisitor) => void {
  const { model, eligibility } = field
  const scan = openHostScan(field, 1)
  const bits = new Int32Array(eligibility.hostWidth)
  const { placeClass } = eligibility
  const admits = placeClasses(eligibility)
  const visit = pairVisits(scan)
  return (c, visitor) => {
    admittedHosts(eligibility, c, bits)
    admittingClasses(eligibility, c, admits)
    for (let w = 0; w < bits.length; w++)
      for (let rest = bits[w]!; rest !== 0; rest &= rest - 1) {
        const h = (w << 5) + 31 - Math.clz32(rest & -rest)
        if (h >= model.hosts.count) break
        if (keeps !== undefined && !keeps(h, c)) continue
        startHost(scan, h)
        addSlot(scan, c)
        if (scan.count === 0) continue
        for (const p of model.hosts.places[h]!) if (admits[placeClass[p]!] === 1) visit(0, p, visitor)
      }
  }
}

/** Visits the pairs of the slots of a host. */
export function pairVisits(scan: HostScan): (slot: number, p: number, visitor: CandidateVisitor) => void {
  const { field } = scan
  const { model, rules, eligibility, arrivals } = field
  const { policy, budget } = model.problem
  const { placeClass, placeRows, caseWidth, concerned } = eligibility
  const stays: PairStays = { ...candidateBuffer(), count: 0, value: new Float64Array(0), cost: new Float64Array(0) }
  const spans = { first: 0, last: 0, shortest: 0, longest: 0 }
  return (slot, p, visitor) => {
    const c = scan.caseOf[slot]!
    const word = c >>> 5
    const bit = 1 << (c & 31)
    if ((placeRows[placeClass[p]! * caseWidth + word]! & bit) === 0) return
    spans.first = scan.first[slot]!
    spans.last = scan.last[slot]!
    spans.shortest = scan.shortest[slot]!
    spans.longest = scan.longest[slot]!
    if (!fitsAWindow(rules.windows, p, spans)) return
    if (visitor.mayFit !== undefined && !visitor.mayFit(p, spans)) return
    if ((concerned[word]! & bit) !== 0 && !passesAskedPlaceRules(eligibility, model, c, p)) return
    if (scan.ready[slot] === 0) fillSlot(scan, slot)
    const size = model.cases.size[c]!
    const fixed = scan.fit[slot]! - spareBedLoss(policy, model.places.sleeps[p]!, size)
    if (visitor.wants !== undefined) {
      const most = fixed + mostFrom(arrivals, model, c, firstArrival(rules.windows, p, spans)) - scan.lostLong[slot]!
      if (!visitor.wants(scan.host, c, p, most, spans)) return
    }
    stays.count = listCandidates(rules, p, spans, stays)
    if (stays.count === 0) return
    if (stays.value.length < stays.from.length) {
      stays.value = new Float64Array(stays.from.length)
      stays.cost = new Float64Array(stays.from.length)
    }
    const { from, until, value, cost } = stays
    for (let k = 0; k < stays.count; k++) {
      const days = until[k]! - from[k]!
      const points = fixed + arrivalOn(model, c, from[k]!)
      if (days === spans.longest) {
        value[k] = points - scan.lostLong[slot]!
        cost[k] = scan.costLong[slot]!
      } else if (days === spans.shortest) {
        value[k] = points - scan.lostShort[slot]!
        cost[k] = scan.costShort[slot]!
      } else {
        value[k] = points - shortStayLoss(policy, baseOf(model, c), days, model.cases.desiredDays[c]!)
        cost[k] = budget === null ? 0 : stayCost(scan.travel[slot]!, dayRate(budget, size), days)
      }
    }
    visitor.stays(scan.host, c, p, stays)
  }
}

/** Lists the cases a host can receive and has days for, ascending; the rules about its places are not asked. */
export function casesAtHosts(field: Field): (h: number) => Int32Array {
  const { model, eligibility } = field
  const scan = openHostScan(field, model.cases.count)
  const bits = new Int32Array(eligibility.caseWidth)
  return h => {
    startHost(scan, h)
    admittedCases(eligibility, h, bits)
    addSlots(scan, bits)
    return scan.caseOf.slice(0, scan.count)
  }
}
