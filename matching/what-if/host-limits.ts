import type { DeskState } from './state.js'

/** A limit of one host while prices for it are looked for; by sampled day, or once for a whole quota period. */
export interface HostLimit {
  readonly price: Float64Array
  /** What taken days and pins leave of it. */
  readonly left: Float64Array
  readonly used: Float64Array
  /** By entry: what all before it charge together. */
  readonly sums: Float64Array
  /** Of a quota: the days of arrival it is about. */
  readonly period: { readonly from: number; readonly until: number }
  /** Accompaniment it is about: only cases that require it are charged. */
  readonly type: number | undefined
  /** Where its price is kept: a row of the ledger, or which of the host's quotas. */
  readonly row: number
  readonly quota: number
}

/** The limits of host `h` that can be reached at all or have a price. */
export function hostLimitsAt(state: DeskState, h: number): readonly HostLimit[] {
  const { model, ground } = state
  const limits: HostLimit[] = [rowLimit(state, ground.householdsRow[h]!, undefined)]
  for (let type = 0; type < model.types; type++) {
    const row = ground.serviceRow[h * model.types + type]!
    if (row >= 0) limits.push(rowLimit(state, row, type))
  }
  for (let q = ground.quotas.first[h]!; q < ground.quotas.first[h + 1]!; q++)
    limits.push(quotaLimit(state, h, q - ground.quotas.first[h]!))
  const places = model.hosts.places[h]!.length
  return limits.filter(
    ({ quota, left, price }) => quota >= 0 || left.some(each => each < places) || price.some(each => each > 0),
  )
}

function rowLimit({ ground, prices }: DeskState, row: number, type: number | undefined): HostLimit {
  const { before, sampleEvery } = prices
  const samples = before[before.length - 1]!
  const sums = prices.rows[row]?.slice() ?? new Float64Array(samples + 1)
  const left = Float64Array.from({ length: samples }, (_, sample) =>
    Math.max(0, ground.capacity[row]! - ground.level[row * ground.days + sample * sampleEvery]!),
  )
  return {
    price: Float64Array.from({ length: samples }, (_, sample) => sums[sample + 1]! - sums[sample]!),
    left,
    used: new Float64Array(samples),
    sums,
    period: { from: 0, until: ground.days },
    type,
    row,
    quota: -1,
  }
}

function quotaLimit({ ground, prices }: DeskState, h: number, quota: number): HostLimit {
  const { first, from, until, limit, arrivals } = ground.quotas
  const at = first[h]! + quota
  return {
    price: Float64Array.of(prices.quotas[h]![quota]!),
    left: Float64Array.of(Math.max(0, limit[at]! - arrivals[at]!)),
    used: new Float64Array(1),
    sums: new Float64Array(2),
    period: { from: from[at]!, until: until[at]! },
    type: undefined,
    row: -1,
    quota,
  }
}

/** By case: the limits that charge it, as numbers of the list. */
export function usedBy({ model }: DeskState, limits: readonly HostLimit[]): (c: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  const required = (c: number, type: number | undefined): boolean =>
    type === undefined || model.cases.requiredTypes[c]!.includes(type)
  return c => {
    const old = known.get(c)
    if (old !== undefined) return old
    const own = limits.flatMap(({ type }, k) => (required(c, type) ? [k] : []))
    known.set(c, own)
    return own
  }
}

/** Puts prices in place of those the host's limits had. */
export function writePrices(
  state: DeskState,
  h: number,
  limits: readonly HostLimit[],
  found: readonly Float64Array[],
): void {
  const { prices, journal, limitWorths } = state
  const { rows, quotas } = prices
  const before = { rows: limits.map(({ row }) => rows[row]), quotas: quotas[h]! }
  journal.push(() => {
    for (const [k, { row }] of limits.entries()) if (row >= 0) rows[row] = before.rows[k]
    quotas[h] = before.quotas
    limitWorths[h] = undefined
  })
  limitWorths[h] = undefined
  const asked = quotas[h]!.slice()
  for (const [k, { row, quota }] of limits.entries()) {
    const price = found[k]!
    if (quota >= 0) asked[quota] = price[0]!
    else rows[row] = price.some(each => each > 0) ? summed(price) : undefined
  }
  quotas[h] = asked
}

function summed(price: Float64Array): Float64Array {
  const sums = new Float64Array(price.length + 1)
  for (const [k, each] of price.entries()) sums[k + 1] = sums[k]! + each
  return sums
}
