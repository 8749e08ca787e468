import type { Alikes } from '../model/alikes.js'
import { membersLike } from '../model/alikes.js'

/** Pairs of a case and a place with at least one candidate stay, and those stays. */
export interface PairCounts {
  eligiblePairs: number
  candidates: number
}

/** For runs that were stopped before everything was looked at. */
export const notCounted: Readonly<PairCounts> = { eligiblePairs: 0, candidates: 0 }

/** How many candidates begin in `[low, high]` in a window that ends before day `end` and of which nothing is taken. */
export function countInWindow(
  low: number,
  high: number,
  end: number,
  grid: number,
  shortest: number,
  longest: number,
): number {
  const lastOnGrid = Math.floor(high / grid)
  const arrivals = 1 + lastOnGrid - Math.floor(low / grid)
  if (shortest === longest) return arrivals
  // The last arrival may leave room for the shortest stay only.
  const latest = Math.max(low, lastOnGrid * grid)
  return 2 * arrivals - Number(latest === end - shortest)
}

/** What the cases in the slots of a host can choose from at its places, gathered while the places are looked at. */
export interface SlotCounts {
  /** By slot: places with at least one candidate stay, and those stays. */
  readonly places: Int32Array
  readonly stays: Int32Array
}

/** The cases in the slots of a host. */
interface Slots {
  readonly count: number
  readonly caseOf: Int32Array
}

export function openSlotCounts(slots: number): SlotCounts {
  return { places: new Int32Array(slots), stays: new Int32Array(slots) }
}

export function clearSlotCounts({ places, stays }: SlotCounts, { count }: Slots): void {
  places.fill(0, 0, count)
  stays.fill(0, 0, count)
}

/** Adds what the cases of a host, and those like them, can choose from. */
export function addSlotCounts(
  { places, stays }: SlotCounts,
  alikes: Alikes,
  { caseOf, count }: Slots,
  into: PairCounts,
): void {
  for (let slot = 0; slot < count; slot++) {
    if (places[slot] === 0) continue
    const members = membersLike(alikes, caseOf[slot]!)
    into.eligiblePairs += members * places[slot]!
    into.candidates += members * stays[slot]!
  }
}
