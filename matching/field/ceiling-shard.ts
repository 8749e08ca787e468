import { candidateBuffer, isUntaken, listCandidates } from '../calendar/candidates.js'
import type { Station } from '../crew/station.js'
import { shortStayLoss, spareBedLoss } from '../score/points.js'
import { baseOf } from '../score/terms.js'
import { arrivalOn } from './arrivals.js'
import { countInWindow } from './count-candidates.js'
import { admittedCases, passesAskedPlaceRules } from './eligibility.js'
import { addSlots, fillSlot, startHost } from './host-scan.js'
import type { Universe } from './universe.js'
import { keepSampled } from './universe.js'

/** Rows by shard and case, filled by the shards. */
export interface CeilingTask {
  /** Which pairs are looked at. */
  readonly universe: Universe
  readonly best: Int32Array
  readonly options: Int32Array
}

export interface CeilingAnswer {
  readonly eligiblePairs: number
}

/**
 * One shard's part of the ceiling. Where nothing is taken and waiting never pays, the number of candidates of a window
 * is a matter of arithmetic, and the first and longest is the best one; else they are listed.
 */
export function ceilingShard(
  station: Station,
  shard: number,
  { universe, best, options }: CeilingTask,
): CeilingAnswer | undefined {
  const { field, bounds, scan, bits } = station
  const { model, rules, eligibility } = field
  const { windows, blocked, arrivalGridDays: grid } = rules
  const { placeClass, placeRows, caseWidth, concerned } = eligibility
  const { policy } = model.problem
  const row = shard * model.cases.count
  const listed = candidateBuffer()
  const spans = { first: 0, last: 0, shortest: 0, longest: 0 }
  let eligiblePairs = 0
  for (let h = bounds[shard]!; h < bounds[shard + 1]!; h++) {
    if (station.shouldStop()) return undefined
    startHost(scan, h)
    admittedCases(eligibility, h, bits)
    keepSampled(universe, h, bits)
    addSlots(scan, bits)
    const herePlaces = model.hosts.places[h]!
    // Place by place within a case: what is read of the case stays at hand.
    for (let slot = 0; slot < scan.count; slot++) {
      const c = scan.caseOf[slot]!
      const word = c >>> 5
      const bit = 1 << (c & 31)
      const asked = (concerned[word]! & bit) !== 0
      for (const p of herePlaces) {
        if ((placeRows[placeClass[p]! * caseWidth + word]! & bit) === 0) continue
        if (asked && !passesAskedPlaceRules(eligibility, model, c, p)) continue
        const counts = isUntaken(blocked, p) && policy.late <= 1
        const count = counts ? countAt(slot, c, p) : list(slot, c, p)
        if (count === 0) continue
        eligiblePairs += 1
        options[row + c]! += count
      }
    }
  }
  return { eligiblePairs }

  function countAt(slot: number, c: number, p: number): number {
    let count = 0
    takeSpans(slot)
    const { first, last, shortest, longest } = spans
    for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
      const end = windows.until[w]!
      const low = Math.max(first, windows.from[w]!)
      const high = Math.min(last, end - shortest)
      if (low > high) continue
      count += countInWindow(low, high, end, grid, shortest, longest)
      record(slot, c, p, low, Math.min(longest, end - low))
    }
    return count
  }

  function takeSpans(slot: number): void {
    spans.first = scan.first[slot]!
    spans.last = scan.last[slot]!
    spans.shortest = scan.shortest[slot]!
    spans.longest = scan.longest[slot]!
  }

  function list(slot: number, c: number, p: number): number {
    takeSpans(slot)
    const count = listCandidates(rules, p, spans, listed)
    for (let k = 0; k < count; k++) record(slot, c, p, listed.from[k]!, listed.until[k]! - listed.from[k]!)
    return count
  }

  function record(slot: number, c: number, p: number, from: number, days: number): void {
    if (scan.ready[slot] === 0) fillSlot(scan, slot)
    const points = scan.fit[slot]! + arrivalOn(model, c, from)
    // What even the longest stay in a bed of its own would not bring need not be worked out.
    if (points - scan.lostLong[slot]! <= best[row + c]!) return
    const lost =
      days === scan.longest[slot]
        ? scan.lostLong[slot]!
        : shortStayLoss(policy, baseOf(model, c), days, model.cases.desiredDays[c]!)
    const value = points - lost - spareBedLoss(policy, model.places.sleeps[p]!, model.cases.size[c]!)
    if (value > best[row + c]!) best[row + c] = value
  }
}
