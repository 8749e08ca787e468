import type { Station } from '../crew/station.js'
import type { Columns } from './columns.js'
import { longestOf } from './columns.js'
import type { Moments, Scales } from './moments.js'
import { move } from './moments.js'
import type { HostCharges, Prices, Supply } from './prices.js'
import { chargeHost, chargeOf, openCharges } from './prices.js'
import type { Resources } from './resources.js'

/** What every thread needs to know before a descent. Prices and moments are moved in place. */
export interface DescentOrder {
  readonly columns: Columns
  readonly resources: Resources
  readonly supply: Supply
  readonly prices: Prices
  readonly moments: Moments
  readonly scales: Scales
  /** By thread and case: how many of the places it has looked at want the case. The caller sets it to 0 before a step. */
  readonly wanted: Int32Array
  /** By column: how often it was in its place's best set, when that is to be counted. */
  readonly chosen?: Int32Array | undefined
}

export interface StepTask {
  /** The size of the step, as a share of the scale of each price. */
  readonly rate: number
}

export interface StepAnswer {
  /** What the stays the shard's places want cost. */
  readonly money: number
}

/** One thread's room for a descent. */
export interface DescentState extends DescentOrder {
  readonly charges: HostCharges
  /** Changes of use from sample to sample, by priced row; all 0 between steps. */
  readonly rowSteps: Int32Array
  /** By priced row: 1 when a stay of this step uses it, and when it has a price or is about to get one. */
  readonly touched: Uint8Array
  readonly awake: Uint8Array
  /** By priced row: the least it can bear on any sampled day. */
  readonly least: Int32Array
  /** By stretch: how many arrive. */
  readonly arriving: Int32Array
  /** By quota: how many arrivals count in it. */
  readonly quotaUse: Int32Array
  /** Scratch for one place's best set. */
  readonly worth: Float64Array
}

/**
 * The price of a host's limit moves by so much of the average best stay. With a third of that, limits that bind are still
 * too cheap when the last, small steps come.
 */
const rowShare = 3 / 16

export function openDescent(station: Station, order: DescentOrder): void {
  const { resources, columns, prices } = order
  const known = station.descent
  // The room of the last descent will do when the limits are the same.
  const room = known?.resources.rows === resources.rows ? known : undefined
  station.descent = {
    ...order,
    charges: room?.charges ?? openCharges(resources),
    rowSteps: room?.rowSteps ?? new Int32Array(resources.rows.length * (resources.samples + 1)),
    touched: room?.touched ?? new Uint8Array(resources.rows.length),
    // Nothing is known yet: each row finds out at its first step.
    awake: room?.awake.fill(1) ?? new Uint8Array(resources.rows.length).fill(1),
    arriving: new Int32Array(resources.stretches.from.length),
    quotaUse: new Int32Array(prices.quotas.length),
    least: leastSupply(order),
    worth: new Float64Array(longestOf(columns) + 1),
  }
}

function leastSupply({ supply, resources: { rows, samples } }: DescentOrder): Int32Array {
  const least = new Int32Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    least[row] = supply.rows[row * samples]!
    for (let i = row * samples; i < (row + 1) * samples; i++) least[row] = Math.min(least[row]!, supply.rows[i]!)
  }
  return least
}

/**
 * One step of one shard: every place chooses its best disjoint stays, and the prices of the shard's own hosts move. The
 * prices of cases and money, which all shards share, are left to the caller.
 */
export function stepShard(station: Station, shard: number, { rate }: StepTask): StepAnswer | undefined {
  const { field, bounds, descent } = station
  if (descent === undefined) throw new Error('no descent was ordered')
  const { columns, resources, prices, charges, wanted, awake, arriving } = descent
  const { hosts } = field.model
  const from = bounds[shard]!
  const until = bounds[shard + 1]!
  const cases = prices.cases.length
  const wantedHere = wanted.subarray(station.member * cases, (station.member + 1) * cases)
  arriving.fill(0)
  let money = 0
  for (let h = from; h < until; h++) {
    if (station.shouldStop()) return undefined
    chargeHost(charges, resources, prices, h, awake)
    for (const p of hosts.places[h]!)
      if (columns.first[p]! < columns.last[p]!) money += chooseStays(descent, p, wantedHere)
  }
  moveHostPrices(descent, station, shard, rate)
  return { money }
}

function moveHostPrices(descent: DescentState, { field, bounds }: Station, shard: number, rate: number): void {
  const { resources, prices, moments, supply, scales, rowSteps, quotaUse, touched, awake, least } = descent
  const { hostRows, samples } = resources
  const rowScale = rate * scales.average * rowShare
  for (let row = hostRows[bounds[shard]!]!; row < hostRows[bounds[shard + 1]!]!; row++) {
    if (awake[row] === 0 && touched[row] === 0) continue
    // Most rows have no price, and bear whatever is wanted.
    if (awake[row] === 1 || isCrowded(row)) awake[row] = moveRow(row, rowScale)
    if (touched[row] === 1) rowSteps.fill(0, row * (samples + 1), (row + 1) * (samples + 1))
    touched[row] = 0
  }
  countArrivals(descent, bounds[shard]!, bounds[shard + 1]!)
  const { first } = field.ground.quotas
  for (let q = first[bounds[shard]!]!; q < first[bounds[shard + 1]!]!; q++)
    move(prices.quotas, moments.quotas, q, supply.quotas[q]! - quotaUse[q]!, rate * scales.average)

  function isCrowded(row: number): boolean {
    const most = least[row]!
    let use = 0
    for (let step = row * (samples + 1), end = step + samples; step < end; step++) {
      use += rowSteps[step]!
      if (use > most) return true
    }
    return false
  }

  /** Answers 0 when every price of the row is 0 and would stay so if nobody used it. */
  function moveRow(row: number, scale: number): 0 | 1 {
    const { rows } = prices
    const mean = moments.rows[0]
    let use = 0
    let stays: 0 | 1 = 0
    for (let i = row * samples, step = row * (samples + 1), end = i + samples; i < end; i++, step++) {
      use += rowSteps[step]!
      const slope = supply.rows[i]! - use
      if (slope >= 0 && rows[i] === 0 && mean[i]! >= 0) continue
      move(rows, moments.rows, i, slope, scale)
      if (rows[i]! > 0 || mean[i]! < 0) stays = 1
    }
    return stays
  }
}

/** How many arrive in each quota period of some hosts. */
function countArrivals({ resources, arriving, quotaUse }: DescentState, fromHost: number, untilHost: number): void {
  const { hosts, first, quotas } = resources.stretches
  quotaUse.fill(0)
  for (let stretch = hosts[fromHost]!; stretch < hosts[untilHost]!; stretch++)
    for (let k = first[stretch]!; k < first[stretch + 1]!; k++) quotaUse[quotas[k]!]! += arriving[stretch]!
}

/** The best set of disjoint columns of one place; counts what the chosen stays use, answers their cost. */
function chooseStays(descent: DescentState, p: number, wanted: Int32Array): number {
  const { columns, resources, charges, worth, rowSteps, touched, arriving, chosen } = descent
  const { first, last, caseOf, from, until, cost, profile, stretch, rank } = columns
  const { before, samples, profileFirst, profileRows } = resources
  const width = samples + 1
  const start = first[p]!
  const size = last[p]! - start
  if (charges.free) schedule(descent, start, size)
  else scheduleCharged(descent, start, size)
  let spent = 0
  for (let g = size; g > 0;) {
    // A stay was taken where the worth rose.
    if (worth[g] === worth[g - 1]) {
      g -= 1
      continue
    }
    const k = start + g - 1
    g = rank[k]!
    if (chosen !== undefined) chosen[k]! += 1
    wanted[caseOf[k]!]! += 1
    spent += cost[k]!
    arriving[stretch[k]!]! += 1
    for (let i = profileFirst[profile[k]!]!; i < profileFirst[profile[k]! + 1]!; i++) {
      const row = profileRows[i]! * width
      touched[profileRows[i]!] = 1
      rowSteps[row + before[from[k]!]!]! += 1
      rowSteps[row + before[until[k]!]!]! -= 1
    }
  }
  return spent
}

/**
 * Weighted interval scheduling: `worth[g]` is the most the first g columns of the place are worth together. Every column
 * is worked out, whether it can matter or not: the processor is faster at that than at guessing which can.
 */
function schedule({ columns, prices, charges, worth }: DescentState, start: number, size: number): void {
  const { caseOf, value, cost, stretch, rank } = columns
  const { cases } = prices
  const { arrivals } = charges
  const money = prices.money[0]!
  let best = 0
  worth[0] = 0
  for (let g = 0; g < size; g++) {
    const k = start + g
    const total = worth[rank[k]!]! + value[k]! - cases[caseOf[k]!]! - money * cost[k]! - arrivals[stretch[k]!]!
    if (total > best) best = total
    worth[g + 1] = best
  }
}

/** The same at a host whose limits have prices: only few have. */
function scheduleCharged(
  { columns, resources, prices, charges, worth }: DescentState,
  start: number,
  size: number,
): void {
  const { caseOf, from, until, value, cost, profile, stretch, rank } = columns
  const { cases } = prices
  const { arrivals } = charges
  const money = prices.money[0]!
  let best = 0
  worth[0] = 0
  for (let g = 0; g < size; g++) {
    const k = start + g
    const gross = worth[rank[k]!]! + value[k]! - cases[caseOf[k]!]! - money * cost[k]! - arrivals[stretch[k]!]!
    if (gross > best) {
      const total = gross - chargeOf(charges, resources, profile[k]!, from[k]!, until[k]!)
      if (total > best) best = total
    }
    worth[g + 1] = best
  }
}
