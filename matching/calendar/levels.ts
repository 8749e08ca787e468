import type { Problem } from '../problem.js'

/** Households by row and day. They are the largest arrays of a ledger: two bytes each, unless more have to be counted. */
export type Levels = Int16Array | Int32Array

/** The most households that fit two bytes. */
const mostInShort = 32_767

/** Room for so many entries, none of which ever counts more than `most` households. */
export function openLevels(length: number, most: number): Levels {
  return most > mostInShort ? new Int32Array(length) : new Int16Array(length)
}

/** The same levels, wide enough to count `most` households; the array itself when it is. */
export function widened(levels: Levels, most: number): Levels {
  return most > mostInShort && levels instanceof Int16Array ? Int32Array.from(levels) : levels
}

/**
 * The most households that can be counted at a host on one day: those taken at its places, which may overlap, and one
 * guest at each place.
 */
export function mostHouseholds(places: Problem['places'], ofHost: Int32Array): number {
  let most = ofHost.length
  for (const p of ofHost) for (const { household } of places[p]!.taken) if (household) most += 1
  return most
}
