/**
 * Candidate stays that take part in the price search, in arrays, place by place and within a place by `until`.
 * `rank[k]` says how many columns of the same place end (turnover included) by the time column k begins: a place's best
 * set of disjoint stays is found in one pass with it.
 */
export interface Columns {
  readonly count: number
  /** Columns of place p are number `first[p]` to before `first[p + 1]`. */
  readonly first: Int32Array
  readonly caseOf: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly value: Float64Array
  readonly cost: Float64Array
  readonly profile: Int32Array
  readonly quota: Int32Array
  readonly rank: Int32Array
}

/** One place's columns while they are gathered; grows as needed. */
export interface Pool {
  size: number
  caseOf: Int32Array
  from: Int32Array
  until: Int32Array
  value: Float64Array
  cost: Float64Array
  profile: Int32Array
  quota: Int32Array
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
    value: new Float64Array(length),
    cost: new Float64Array(length),
    profile: new Int32Array(length),
    quota: new Int32Array(length),
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
  larger.quota.set(pool.quota)
  larger.deficit.set(pool.deficit)
  Object.assign(pool, larger)
}

/** Collects the chosen columns of one place after another. */
export interface ColumnWriter {
  /** Adds entries of the pool as the columns of the next place. */
  place(pool: Pool, chosen: readonly number[], turnover: number): void
  finish(): Columns
}

export function columnWriter(places: number): ColumnWriter {
  const first = new Int32Array(places + 1)
  const all = openPool()
  let rank = new Int32Array(1024)
  let p = 0
  return {
    place: (pool, chosen, turnover) => {
      const start = all.size
      for (const k of chosen.toSorted((a, b) => pool.until[a]! - pool.until[b]! || a - b)) {
        growPool(all)
        copyColumn(pool, k, all, all.size)
        all.size += 1
      }
      while (rank.length < all.size) {
        const larger = new Int32Array(rank.length * 2)
        larger.set(rank)
        rank = larger
      }
      writeRanks(all, start, turnover, rank)
      p += 1
      first[p] = all.size
    },
    finish: () => ({
      count: all.size,
      first,
      caseOf: all.caseOf.slice(0, all.size),
      from: all.from.slice(0, all.size),
      until: all.until.slice(0, all.size),
      value: all.value.slice(0, all.size),
      cost: all.cost.slice(0, all.size),
      profile: all.profile.slice(0, all.size),
      quota: all.quota.slice(0, all.size),
      rank: rank.slice(0, all.size),
    }),
  }
}

function copyColumn(source: Pool, k: number, target: Pool, at: number): void {
  target.caseOf[at] = source.caseOf[k]!
  target.from[at] = source.from[k]!
  target.until[at] = source.until[k]!
  target.value[at] = source.value[k]!
  target.cost[at] = source.cost[k]!
  target.profile[at] = source.profile[k]!
  target.quota[at] = source.quota[k]!
}

function writeRanks({ size, from, until }: Pool, start: number, turnover: number, rank: Int32Array): void {
  for (let k = start; k < size; k++) {
    // Binary search for the first column that ends too late.
    let low = start
    let high = size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (until[middle]! + turnover <= from[k]!) low = middle + 1
      else high = middle
    }
    rank[k] = low - start
  }
}

/** The columns for which `keep` says so. */
export function filterColumns(
  columns: Columns,
  turnover: Int32Array,
  keep: (column: number, place: number) => boolean,
): { readonly columns: Columns; readonly kept: Int32Array } {
  const places = columns.first.length - 1
  const writer = columnWriter(places)
  const pool: Pool = { ...columns, size: columns.count, deficit: new Float64Array(0) }
  const kept: number[] = []
  for (let p = 0; p < places; p++) {
    const chosen: number[] = []
    for (let k = columns.first[p]!; k < columns.first[p + 1]!; k++) if (keep(k, p)) chosen.push(k)
    // Already in order of `until`: the writer keeps that order.
    writer.place(pool, chosen, turnover[p]!)
    for (const k of chosen) kept.push(k)
  }
  return { columns: writer.finish(), kept: Int32Array.from(kept) }
}
