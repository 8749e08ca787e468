import { candidateBuffer, listCandidates } from '../calendar/candidates.js'
import type { StaySpans } from '../calendar/stay-spans.js'
import { membersLike } from '../model/alikes.js'
import { passesAskedPlaceRules } from './eligibility.js'
import type { HostScan } from './host-scan.js'

/** Pairs of a case and a place with at least one candidate stay, and those stays. */
export interface PairCounts {
  eligiblePairs: number
  candidates: number
}

/** For runs that were stopped before everything was looked at. */
export const notCounted: Readonly<PairCounts> = { eligiblePairs: 0, candidates: 0 }

/** How many candidates begin in `[low, high]` in a window that ends before day `end` and of which nothing is taken. */
export function countInWindow(low: number, high: number, end: number, grid: number, stay: StaySpans): number {
  const { shortest, longest } = stay
  const lastOnGrid = Math.floor(high / grid)
  const arrivals = 1 + lastOnGrid - Math.floor(low / grid)
  if (shortest === longest) return arrivals
  // The last arrival may leave room for the shortest stay only.
  const latest = Math.max(low, lastOnGrid * grid)
  return 2 * arrivals - Number(latest === end - shortest)
}

/** Counts, place by place, what the cases in the slots of a host and those like them can choose from. */
export function pairCounter(scan: HostScan): (p: number, into: PairCounts) => void {
  const { field } = scan
  const { model, rules, eligibility, alikes } = field
  const { windows, blocked } = rules
  const { placeClass, placeRows, caseWidth, concerned } = eligibility
  const listed = candidateBuffer()
  const spans = { first: 0, last: 0, shortest: 0, longest: 0 }
  return (p, into) => {
    const admitted = placeClass[p]! * caseWidth
    const isUntaken = blocked.first[p] === blocked.first[p + 1]
    for (let slot = 0; slot < scan.count; slot++) {
      const c = scan.caseOf[slot]!
      const word = c >>> 5
      const bit = 1 << (c & 31)
      if ((placeRows[admitted + word]! & bit) === 0) continue
      if ((concerned[word]! & bit) !== 0 && !passesAskedPlaceRules(eligibility, model, c, p)) continue
      spans.first = scan.first[slot]!
      spans.last = scan.last[slot]!
      spans.shortest = scan.shortest[slot]!
      spans.longest = scan.longest[slot]!
      const count = isUntaken ? countUntaken(p) : listCandidates(rules, p, spans, listed)
      if (count === 0) continue
      const members = membersLike(alikes, c)
      into.eligiblePairs += members
      into.candidates += members * count
    }
  }

  function countUntaken(p: number): number {
    let count = 0
    for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
      const end = windows.until[w]!
      const low = Math.max(spans.first, windows.from[w]!)
      const high = Math.min(spans.last, end - spans.shortest)
      if (low <= high) count += countInWindow(low, high, end, rules.arrivalGridDays, spans)
    }
    return count
  }
}
