import type { Stay } from '../measure.js'
import type { BitRows } from '../model/bit-rows.js'
import type { Ranges } from '../model/model.js'

/** Arrays that entries are added to, now and then: they are replaced by larger ones when they are full. */

export type Mutable<T> = { -readonly [K in keyof T]: T[K] }

type Growable = Int32Array | Int16Array | Uint8Array | Float64Array

/** The array itself when it has `length` entries, else a larger copy. */
export function grown<T extends Growable>(array: T, length: number): T {
  if (array.length >= length) return array
  const Larger = array.constructor as new (length: number) => T
  const larger = new Larger(Math.ceil(length * 1.25) + 16)
  larger.set(array)
  return larger
}

/** Writes row `row`; the width stays. */
export function writeBits(rows: BitRows, row: number, members: readonly number[]): BitRows {
  const { width } = rows
  const words = grown(rows.words, (row + 1) * width)
  words.fill(0, row * width, (row + 1) * width)
  for (const member of members) words[row * width + (member >>> 5)]! |= 1 << (member & 31)
  return { width, words }
}

export function emptyBits(width: number): BitRows {
  return { width, words: new Int32Array(0) }
}

/** Ranges of as many entries as there are lists. */
export function rangesOf(lists: readonly (readonly Stay[])[]): Ranges {
  const first = new Int32Array(lists.length + 1)
  for (const [index, { length }] of lists.entries()) first[index + 1] = first[index]! + length
  const all = lists.flat()
  return { first, from: Int32Array.from(all, stay => stay.from), until: Int32Array.from(all, stay => stay.until) }
}

/** The same ranges with those of one entry replaced; the entry may be one more than there were. */
export function replaceRanges({ first, from, until }: Ranges, entry: number, stays: readonly Stay[]): Ranges {
  const entries = Math.max(first.length - 1, entry + 1)
  const start = first[Math.min(entry, first.length - 1)]!
  const end = entry + 1 < first.length ? first[entry + 1]! : start
  const shift = stays.length - (end - start)
  const moved = Int32Array.from({ length: entries + 1 }, (_, k) =>
    k <= entry ? first[Math.min(k, first.length - 1)]! : (first[Math.min(k, first.length - 1)] ?? end) + shift,
  )
  const splice = (old: Int32Array, of: (stay: Stay) => number): Int32Array => {
    const next = new Int32Array(old.length + shift)
    next.set(old.subarray(0, start))
    next.set(stays.map(of), start)
    next.set(old.subarray(end), start + stays.length)
    return next
  }
  return { first: moved, from: splice(from, stay => stay.from), until: splice(until, stay => stay.until) }
}
