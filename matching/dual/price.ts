import type { CandidateVisitor, Field } from '../search/field.js'
import { placeVisits } from '../search/field.js'
import type { Columns, Pool } from './columns.js'
import { columnWriter, growPool, openPool } from './columns.js'
import type { Potentials } from './potentials.js'
import { computePotentials, netValue, openPotentials } from './potentials.js'
import type { Prices } from './prices.js'
import { profileCharges } from './prices.js'
import type { Resources } from './resources.js'

/** Which candidates become columns. */
export interface Selection {
  /** The most a column may fall short of the best plan of its place at these prices. */
  readonly deficit: number
  /** The most columns of one place. */
  readonly perPlace: number
  /** Whether to work out the exact worth of the places too. */
  readonly certify: boolean
}

export interface Pricing {
  readonly field: Field
  readonly resources: Resources
  readonly prices: Prices
  /** Columns the prices were found with. */
  readonly active: Columns
  readonly shouldStop: () => boolean
}

export interface Priced {
  readonly columns: Columns
  /** Worth of all places at these prices, over every candidate: a valid part of a bound. `Infinity` when not asked for. */
  readonly worth: number
}

/** Candidates a little below the potentials are looked at too, so that the exact pass seldom has to start again. */
const firstSlackShare = 0.02
const histogramBins = 256

/**
 * Looks at every candidate stay once, at the given prices. Chooses new columns, and works out what every place is worth
 * exactly: potentials that no candidate can improve are the optimum of a place's interval scheduling problem, so only
 * candidates that come within `slack` of improving the potentials of the active columns have to be kept for the exact
 * pass. `undefined` when it was told to stop.
 */
export function priceAll(pricing: Pricing, selection: Selection, scale: number): Priced | undefined {
  const { field, resources, prices, active, shouldStop } = pricing
  const { places } = field.model
  const charges = new Float64Array((resources.profileFirst.length - 1) * (resources.samples + 1))
  profileCharges(resources, prices, charges)
  const net = (column: number): number => netValue(active, resources, prices, charges, column)
  const potentials = openPotentials(field.model)
  const { length } = potentials.forward
  const writer = columnWriter(places.count)
  const pool = openPool()
  const visitPlace = placeVisits(field)
  const exact = openExact(length)
  const scan = scanner(pricing, charges, potentials, selection, pool, exact)
  let worth = 0
  for (let p = 0; p < places.count; p++) {
    if (p % 64 === 0 && shouldStop()) return undefined
    const turnover = places.turnoverDays[p]!
    computePotentials(potentials, active, p, turnover, net)
    let slack = firstSlackShare * scale
    for (;;) {
      scan.start(p, slack)
      visitPlace(p, scan.visitor)
      if (!selection.certify) break
      const rise = exactWorth(exact, potentials.forward)
      if (rise <= slack) break
      slack = 1.5 * rise
    }
    worth += selection.certify ? exact.forward[length - 1]! : Infinity
    writer.place(pool, choose(pool, selection), turnover)
  }
  return { columns: writer.finish(), worth }
}

interface Scanner {
  readonly start: (p: number, slack: number) => void
  readonly visitor: CandidateVisitor
}

function scanner(
  { field, resources, prices }: Pricing,
  charges: Float64Array,
  { forward, backward }: Potentials,
  { deficit: deficitLimit, certify }: Selection,
  pool: Pool,
  exact: Exact,
): Scanner {
  const { model, ground } = field
  const { before, samples, profileOf, quotaNumber } = resources
  const money = prices.money[0]!
  const quotaAt = new Int32Array(model.days + 1)
  const horizon = forward.length - 1
  let host = -1
  let turnover = 0
  let slack = 0
  let best = 0
  return {
    start: (p, allowed) => {
      pool.size = 0
      clearExact(exact)
      turnover = model.places.turnoverDays[p]!
      slack = allowed
      best = forward[horizon]!
      if (host === model.places.host[p]!) return
      host = model.places.host[p]!
      quotaAt.fill(0)
      for (let q = ground.quotas.first[host]!; q < ground.quotas.first[host + 1]!; q++)
        if (quotaNumber[q]! > 0)
          quotaAt.fill(quotaNumber[q]!, inside(ground.quotas.from[q]!), inside(ground.quotas.until[q]!))
    },
    visitor: {
      stays: (entry, c, _p, { count, from, until, value, cost }) => {
        const start = profileOf[entry]! * (samples + 1)
        const casePrice = prices.cases[c]!
        for (let i = 0; i < count; i++) {
          const arrives = from[i]!
          const paid = charges[start + before[until[i]!]!]! - charges[start + before[arrives]!]!
          const worth = value[i]! - casePrice - money * cost[i]! - paid - prices.quotas[quotaAt[arrives]!]!
          const end = until[i]! + turnover
          if (certify && worth > 0 && worth + slack > forward[end]! - forward[arrives]!)
            addExact(exact, arrives, end, worth)
          const deficit = best - (forward[arrives]! + worth + backward[end]!)
          if (deficit > deficitLimit) continue
          growPool(pool)
          const k = pool.size++
          pool.caseOf[k] = c
          pool.from[k] = arrives
          pool.until[k] = until[i]!
          pool.value[k] = value[i]!
          pool.cost[k] = cost[i]!
          pool.profile[k] = profileOf[entry]!
          pool.quota[k] = quotaAt[arrives]!
          pool.deficit[k] = deficit
        }
      },
    },
  }

  function inside(day: number): number {
    return Math.min(model.days, Math.max(0, day))
  }
}

/** The entries of the pool with the smallest deficits, at most `perPlace`, by a histogram instead of by sorting. */
function choose(pool: Pool, { deficit, perPlace }: Selection): readonly number[] {
  const chosen: number[] = []
  if (pool.size <= perPlace) {
    for (let k = 0; k < pool.size; k++) chosen.push(k)
    return chosen
  }
  let least = 0
  for (let k = 0; k < pool.size; k++) least = Math.min(least, pool.deficit[k]!)
  const width = (deficit - least) / histogramBins || 1
  const bins = new Int32Array(histogramBins + 1)
  const binOf = (k: number): number => Math.min(histogramBins, Math.floor((pool.deficit[k]! - least) / width))
  for (let k = 0; k < pool.size; k++) bins[binOf(k)]! += 1
  let last = 0
  for (let sum = bins[0]!; last < histogramBins && sum + bins[last + 1]! <= perPlace;) sum += bins[++last]!
  for (let k = 0; k < pool.size; k++) if (binOf(k) <= last && chosen.length < perPlace) chosen.push(k)
  return chosen
}

/** Candidates of one place kept for the exact pass, linked by the day they end. */
interface Exact {
  size: number
  from: Int32Array
  worth: Float64Array
  next: Int32Array
  readonly heads: Int32Array
  readonly forward: Float64Array
}

function openExact(length: number): Exact {
  return {
    size: 0,
    from: new Int32Array(1024),
    worth: new Float64Array(1024),
    next: new Int32Array(1024),
    heads: new Int32Array(length),
    forward: new Float64Array(length),
  }
}

function clearExact(exact: Exact): void {
  exact.size = 0
  exact.heads.fill(-1)
}

function addExact(exact: Exact, from: number, end: number, worth: number): void {
  const k = exact.size++
  if (k >= exact.from.length) {
    const larger = { from: new Int32Array(k * 2), worth: new Float64Array(k * 2), next: new Int32Array(k * 2) }
    larger.from.set(exact.from)
    larger.worth.set(exact.worth)
    larger.next.set(exact.next)
    Object.assign(exact, larger)
  }
  exact.from[k] = from
  exact.worth[k] = worth
  exact.next[k] = exact.heads[end]!
  exact.heads[end] = k
}

/** Best set of disjoint stays, into `forward`; answers how far it rises above the potentials given, at most. */
function exactWorth({ from, worth, next, heads, forward }: Exact, potentials: Float64Array): number {
  let best = 0
  let rise = 0
  for (let day = 0; day < forward.length; day++) {
    for (let k = heads[day]!; k >= 0; k = next[k]!) best = Math.max(best, forward[from[k]!]! + worth[k]!)
    forward[day] = best
    rise = Math.max(rise, best - potentials[day]!)
  }
  return rise
}
