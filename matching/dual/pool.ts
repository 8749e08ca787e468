import type { Columns } from './columns.js'
import { writeRanks } from './columns.js'

/** One place's possible columns while they are gathered; grows as needed. */
export interface Pool {
  size: number
  caseOf: Int32Array
  from: Int32Array
  until: Int32Array
  value: Int32Array
  cost: Float64Array
  profile: Int32Array
  stretch: Int32Array
  /** What they are chosen by: the least first. */
  deficit: Float64Array
}

export function openPool(): Pool {
  return { size: 0, ...arrays(1024) }
}

function arrays(length: number): Omit<Pool, 'size'> {
  return {
    caseOf: new Int32Array(length),
    from: new Int32Array(length),
    until: new Int32Array(length),
    value: new Int32Array(length),
    cost: new Float64Array(length),
    profile: new Int32Array(length),
    stretch: new Int32Array(length),
    deficit: new Float64Array(length),
  }
}

/** Makes room for one more column. */
export function growPool(pool: Pool): void {
  if (pool.size < pool.caseOf.length) return
  const larger = arrays(pool.caseOf.length * 2)
  larger.caseOf.set(pool.caseOf)
  larger.from.set(pool.from)
  larger.until.set(pool.until)
  larger.value.set(pool.value)
  larger.cost.set(pool.cost)
  larger.profile.set(pool.profile)
  larger.stretch.set(pool.stretch)
  larger.deficit.set(pool.deficit)
  Object.assign(pool, larger)
}

/** Scratch for choosing from a pool. */
export interface Choice {
  readonly bins: Int32Array
  /** By day: the last entry of the pool chosen to end then, and by entry the one before it. */
  readonly heads: Int32Array
  next: Int32Array
}

const histogramBins = 256

export function openChoice(days: number): Choice {
  return { bins: new Int32Array(histogramBins + 1), heads: new Int32Array(days + 1), next: new Int32Array(1024) }
}

/**
 * Writes the entries of the pool with the smallest deficits, at most `perPlace`, as the columns of place `p`, in order
 * of `until`; they are found by a histogram instead of by sorting.
 */
export function writeColumns(
  pool: Pool,
  choice: Choice,
  columns: Columns,
  p: number,
  { perPlace, turnover }: { readonly perPlace: number; readonly turnover: number },
): void {
  const { heads } = choice
  if (choice.next.length < pool.size) choice.next = new Int32Array(pool.caseOf.length)
  const { next } = choice
  heads.fill(-1)
  const least = leastDeficit(pool)
  const most = mostDeficit(pool)
  const width = (most - least) / histogramBins || 1
  const last = pool.size <= perPlace ? histogramBins : lastBin(pool, choice.bins, { least, width, perPlace })
  // From the back, so that equal days come out in the order of the pool.
  for (let k = pool.size - 1; k >= 0; k--) {
    if (Math.floor((pool.deficit[k]! - least) / width) > last) continue
    next[k] = heads[pool.until[k]!]!
    heads[pool.until[k]!] = k
  }
  const start = columns.first[p]!
  let at = start
  for (let day = 0; day < heads.length; day++)
    for (let k = heads[day]!; k >= 0 && at < start + perPlace; k = next[k]!) {
      columns.caseOf[at] = pool.caseOf[k]!
      columns.from[at] = pool.from[k]!
      columns.until[at] = pool.until[k]!
      columns.value[at] = pool.value[k]!
      columns.cost[at] = pool.cost[k]!
      columns.profile[at] = pool.profile[k]!
      columns.stretch[at] = pool.stretch[k]!
      at += 1
    }
  columns.last[p] = at
  writeRanks(columns, p, turnover)
}

/** The last bin that still fits with all before it; the first one is taken even when it alone is too large. */
function lastBin(
  { size, deficit }: Pool,
  bins: Int32Array,
  { least, width, perPlace }: { readonly least: number; readonly width: number; readonly perPlace: number },
): number {
  bins.fill(0)
  for (let k = 0; k < size; k++) bins[Math.min(histogramBins, Math.floor((deficit[k]! - least) / width))]! += 1
  let last = 0
  for (let sum = bins[0]!; last < histogramBins && sum + bins[last + 1]! <= perPlace;) sum += bins[++last]!
  return last
}

function leastDeficit({ size, deficit }: Pool): number {
  let least = size > 0 ? deficit[0]! : 0
  for (let k = 1; k < size; k++) if (deficit[k]! < least) least = deficit[k]!
  return least
}

function mostDeficit({ size, deficit }: Pool): number {
  let most = size > 0 ? deficit[0]! : 0
  for (let k = 1; k < size; k++) if (deficit[k]! > most) most = deficit[k]!
  return most
}
