import type { Ranges } from '../model/model.js'
import { overlaps } from './overlap.js'
import type { StaySpans } from './stay-spans.js'

/** Stays of one case at one place, as a solver may choose them; entries 0 to before the count that was returned. */
export interface CandidateBuffer {
  from: Int32Array
  until: Int32Array
}

export interface CandidateRules {
  readonly arrivalGridDays: number
  readonly windows: Ranges
  readonly blocked: Ranges
}

export function candidateBuffer(): CandidateBuffer {
  return { from: new Int32Array(256), until: new Int32Array(256) }
}

/**
 * Lists the candidate stays (A3 of the format) of a case at place `p` that collide with nothing fixed, and returns how
 * many there are: in each window the first possible arrival and every later one on the grid, each with the longest
 * stay and the shortest. Ascending by window and arrival, longest first.
 */
export function listCandidates(rules: CandidateRules, p: number, spans: StaySpans, out: CandidateBuffer): number {
  const { windows, blocked, arrivalGridDays: grid } = rules
  const { shortest, longest } = spans
  let count = 0
  if (shortest > longest) return 0
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
    const end = windows.until[w]!
    const low = Math.max(spans.first, windows.from[w]!)
    const high = Math.min(spans.last, end - shortest)
    for (let from = low; from <= high; from = (Math.floor(from / grid) + 1) * grid) {
      if (count + 2 > out.from.length) grow(out)
      const long = Math.min(longest, end - from)
      if (isFree(blocked, p, from, from + long)) {
        out.from[count] = from
        out.until[count++] = from + long
      }
      if (long > shortest && isFree(blocked, p, from, from + shortest)) {
        out.from[count] = from
        out.until[count++] = from + shortest
      }
    }
  }
  return count
}

/** Whether some window of place `p` has room for a shortest stay with an arrival in time, before anything is blocked. */
export function fitsAWindow(windows: Ranges, p: number, { first, last, shortest }: StaySpans): boolean {
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++)
    if (Math.max(first, windows.from[w]!) <= Math.min(last, windows.until[w]! - shortest)) return true
  return false
}

/** The first day some window of place `p` has room for a shortest stay, before anything is blocked; it must fit one. */
export function firstArrival(windows: Ranges, p: number, { first, last, shortest }: StaySpans): number {
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
    const from = Math.max(first, windows.from[w]!)
    if (from <= Math.min(last, windows.until[w]! - shortest)) return from
  }
  throw new Error('no window fits')
}

/** Whether nothing at all is blocked at place `p`. */
export function isUntaken({ first }: Ranges, p: number): boolean {
  return first[p] === first[p + 1]
}

/** Whether the days `[from, until)` meet none of the blocked ranges of place `p`. */
export function isFree(blocked: Ranges, p: number, from: number, until: number): boolean {
  const last = blocked.first[p + 1]!
  for (let k = blocked.first[p]!; k < last; k++)
    if (overlaps(from, until, blocked.from[k]!, blocked.until[k]!)) return false
  return true
}

function grow(buffer: CandidateBuffer): void {
  const from = new Int32Array(buffer.from.length * 2)
  const until = new Int32Array(buffer.until.length * 2)
  from.set(buffer.from)
  until.set(buffer.until)
  buffer.from = from
  buffer.until = until
}
