import { sharedFloat64, sharedInt16, sharedInt32 } from '../memory.js'

/**
 * Candidate stays that take part in the price search, in arrays, place by place and within a place by `until`.
 * `rank[k]` says how many columns of the same place end (turnover included) by the time column k begins: a place's best
 * set of disjoint stays is found in one pass with it.
 */
export interface Columns {
  /** No column has this number or a higher one. */
  readonly count: number
  /** Columns of place p are number `first[p]` to before `last[p]`; between places there may be room. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly caseOf: Int32Array
  /** Days are few enough for two bytes, columns are many. */
  readonly from: Int16Array
  readonly until: Int16Array
  readonly value: Int32Array
  readonly cost: Float64Array
  readonly profile: Int32Array
  /** The stretch of days the arrival is in (`stretches.ts`): which quotas it counts in. */
  readonly stretch: Int32Array
  readonly rank: Int32Array
}

/** Room for `perPlace` columns of each place, empty. */
export function openColumns(places: number, perPlace: number): Columns {
  const first = sharedInt32(places + 1)
  for (let p = 0; p <= places; p++) first[p] = p * perPlace
  const last = sharedInt32(places)
  last.set(first.subarray(0, places))
  return { first, last, ...columnArrays(places * perPlace) }
}

type ColumnArrays = Omit<Columns, 'first' | 'last'>

function columnArrays(count: number): ColumnArrays {
  return {
    count,
    caseOf: sharedInt32(count),
    from: sharedInt16(count),
    until: sharedInt16(count),
    value: sharedInt32(count),
    cost: sharedFloat64(count),
    profile: sharedInt32(count),
    stretch: sharedInt32(count),
    rank: sharedInt32(count),
  }
}

/** The same columns without room between them, in arrays no larger than they need. */
export function compactColumns(columns: Columns): Columns {
  const places = columns.last.length
  const first = sharedInt32(places + 1)
  for (let p = 0; p < places; p++) first[p + 1] = first[p]! + columns.last[p]! - columns.first[p]!
  const compact: Columns = { first, last: first.subarray(1), ...columnArrays(first[places]!) }
  const sources = arraysOf(columns)
  for (const [number, target] of arraysOf(compact).entries())
    for (let p = 0; p < places; p++) target.set(sources[number]!.subarray(columns.first[p], columns.last[p]), first[p])
  return compact
}

/** The same columns with room for `perPlace`, or for those it has when they are more, at each place. */
export function spreadColumns(columns: Columns, perPlace: number): Columns {
  const places = columns.last.length
  const spread = openColumns(places, Math.max(perPlace, longestOf(columns)))
  const sources = arraysOf(columns)
  for (const [number, target] of arraysOf(spread).entries())
    for (let p = 0; p < places; p++)
      target.set(sources[number]!.subarray(columns.first[p], columns.last[p]), spread.first[p])
  for (let p = 0; p < places; p++) spread.last[p] = spread.first[p]! + columns.last[p]! - columns.first[p]!
  return spread
}

function arraysOf(columns: Columns): readonly (Int16Array | Int32Array | Float64Array)[] {
  const { caseOf, from, until, value, cost, profile, stretch, rank } = columns
  return [caseOf, from, until, value, cost, profile, stretch, rank]
}

/** How many columns the place with the most has. */
export function longestOf({ first, last }: Columns): number {
  let longest = 0
  for (let p = 0; p < last.length; p++) longest = Math.max(longest, last[p]! - first[p]!)
  return longest
}

/** The columns for which `keep` says so, and the number each had before. With `inPlace` the old ones are gone. */
export function filterColumns(
  columns: Columns,
  turnover: Int32Array,
  keep: (column: number, place: number) => boolean,
  inPlace = false,
): { readonly columns: Columns; readonly kept: Int32Array } {
  const places = columns.last.length
  const first = sharedInt32(places + 1)
  const chosen = new Int32Array(columns.count)
  let count = 0
  for (let p = 0; p < places; p++) {
    for (let k = columns.first[p]!; k < columns.last[p]!; k++) if (keep(k, p)) chosen[count++] = k
    first[p + 1] = count
  }
  const arrays = inPlace ? firstColumns(columns, count) : columnArrays(count)
  const filtered: Columns = { first, last: first.subarray(1), ...arrays }
  const sources = arraysOf(columns)
  for (const [number, target] of arraysOf(filtered).entries()) {
    const source = sources[number]!
    // Nothing moves to a higher number: in place, no entry is overwritten before it was read.
    for (let at = 0; at < count; at++) target[at] = source[chosen[at]!]!
  }
  for (let p = 0; p < places; p++) writeRanks(filtered, p, turnover[p]!)
  return { columns: filtered, kept: chosen.subarray(0, count) }
}

function firstColumns(columns: Columns, count: number): ColumnArrays {
  return {
    count,
    caseOf: columns.caseOf.subarray(0, count),
    from: columns.from.subarray(0, count),
    until: columns.until.subarray(0, count),
    value: columns.value.subarray(0, count),
    cost: columns.cost.subarray(0, count),
    profile: columns.profile.subarray(0, count),
    stretch: columns.stretch.subarray(0, count),
    rank: columns.rank.subarray(0, count),
  }
}

/** Works out the ranks of one place's columns, which are in order of `until`. */
export function writeRanks({ first, last, from, until, rank }: Columns, p: number, turnover: number): void {
  const start = first[p]!
  const end = last[p]!
  for (let k = start; k < end; k++) {
    // Binary search for the first column that ends too late.
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (until[middle]! + turnover <= from[k]!) low = middle + 1
      else high = middle
    }
    rank[k] = low - start
  }
}
