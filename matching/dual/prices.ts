import type { Ledger } from '../calendar/ledger.js'
import type { Ceiling } from '../field/ceiling.js'
import type { Field } from '../field/field.js'
import { sharedFloat64, sharedInt32 } from '../memory.js'
import { mix } from '../random.js'
import type { Resources } from './resources.js'
import { chargeArrivals, openArrivals } from './stretches.js'

/** One price for each case, each priced row on each sampled day, each quota, and for money. None is negative. */
export interface Prices {
  readonly cases: Float64Array
  /** `rows[row * samples + sample]`. */
  readonly rows: Float64Array
  /** By quota, numbered as in the ledger. */
  readonly quotas: Float64Array
  /** Points for one unit of money, as a list of one. */
  readonly money: Float64Array
}

/** What is left of every priced limit. */
export interface Supply {
  /** By first case: those like it who have no stay yet. */
  readonly cases: Int32Array
  readonly rows: Int32Array
  readonly quotas: Int32Array
  /** `Infinity` without a budget. */
  readonly money: number
}

/** A case starts at this share of its best stay: most of the value of a stay is in the scarce place, not in the case. */
const startShare = 0.45
/** … give or take a hair: cases alike to the last point would otherwise be wanted, and dropped, all together. */
const hair = 0.02

export function startPrices({ alikes }: Field, resources: Resources, ceiling: Ceiling): Prices {
  const prices = {
    cases: sharedFloat64(ceiling.best.length),
    rows: sharedFloat64(resources.rows.length * resources.samples),
    quotas: sharedFloat64(resources.quotaCount),
    money: sharedFloat64(1),
  }
  for (const [c, best] of ceiling.best.entries())
    prices.cases[c] = best * (startShare + hair * (mix(alikes.first[c]! + 1) / 4_294_967_296 - 0.5))
  return prices
}

export function copyPrices({ cases, rows, quotas, money }: Prices): Prices {
  return { cases: copy(cases), rows: copy(rows), quotas: copy(quotas), money: copy(money) }
}

function copy(prices: Float64Array): Float64Array {
  const copied = sharedFloat64(prices.length)
  copied.set(prices)
  return copied
}

/** What a ledger leaves for others; written over `known`, an answer for the same resources, when there is one. */
export function supplyOf({ alikes }: Field, resources: Resources, ledger: Ledger, known?: Supply): Supply {
  const { samples, sampleEvery, rows, quotaCount } = resources
  const left = known?.rows ?? sharedInt32(rows.length * samples)
  for (const [number, row] of rows.entries())
    for (let sample = 0; sample < samples; sample++) {
      const used = ledger.level[row * ledger.days + sample * sampleEvery]!
      left[number * samples + sample] = Math.max(0, ledger.capacity[row]! - used)
    }
  const quotas = known?.quotas ?? sharedInt32(quotaCount)
  for (let q = 0; q < quotaCount; q++) quotas[q] = Math.max(0, ledger.quotas.limit[q]! - ledger.quotas.arrivals[q]!)
  const cases = known?.cases.fill(0) ?? sharedInt32(ledger.placeOf.length)
  for (const [c, p] of ledger.placeOf.entries()) if (p < 0) cases[alikes.first[c]!]! += 1
  return { cases, rows: left, quotas, money: Math.max(0, ledger.budget - ledger.spent) }
}

/** What the prices charge for everything there is; with the worth of every place at these prices it bounds any plan. */
export function worthOf(prices: Prices, supply: Supply): number {
  let worth = 0
  for (const price of prices.cases) worth += price
  for (let i = 0; i < prices.rows.length; i++) worth += prices.rows[i]! * supply.rows[i]!
  for (let q = 0; q < prices.quotas.length; q++) worth += prices.quotas[q]! * supply.quotas[q]!
  return prices.money[0]! > 0 ? worth + prices.money[0]! * supply.money : worth
}

/**
 * What the prices of one host come to, laid out so that what a stay pays is found at once. One host at a time: there is
 * no need of more, and it stays near the processor.
 */
export interface HostCharges {
  /** By profile of the host and sample: what its rows charge for all samples before it. A stay pays the difference of two. */
  readonly sums: Float64Array
  /** Where the host's first profile would begin in a table of all profiles. */
  origin: number
  /** Whether the days of every stay are free of charge: then `sums` is not filled. */
  free: boolean
  /** By stretch, of all hosts: what its quotas charge for an arrival. Those of the host are filled. */
  readonly arrivals: Float64Array
}

/** Room for the charges of any host. */
export function openCharges({ hostProfiles, samples, stretches }: Resources): HostCharges {
  let most = 0
  for (let h = 0; h + 1 < hostProfiles.length; h++) most = Math.max(most, hostProfiles[h + 1]! - hostProfiles[h]!)
  return { sums: new Float64Array(most * (samples + 1)), origin: 0, free: true, arrivals: openArrivals(stretches) }
}

/** Fills in the charges of host `h`. `awake` says which priced rows can have a price at all (1) on any day. */
export function chargeHost(
  charges: HostCharges,
  { samples, hostRows, profileFirst, profileRows, hostProfiles, stretches }: Resources,
  { rows, quotas }: Prices,
  h: number,
  awake?: Uint8Array,
): void {
  const { sums } = charges
  const width = samples + 1
  chargeArrivals(stretches, quotas, charges.arrivals, h)
  charges.origin = hostProfiles[h]! * width
  charges.free = true
  for (let row = hostRows[h]!; row < hostRows[h + 1]! && charges.free; row++)
    if (awake === undefined || awake[row] === 1) charges.free = !isPriced(rows, row * samples, samples)
  if (charges.free) return
  sums.fill(0, 0, (hostProfiles[h + 1]! - hostProfiles[h]!) * width)
  for (let profile = hostProfiles[h]!; profile < hostProfiles[h + 1]!; profile++) {
    const start = profile * width - charges.origin
    for (let k = profileFirst[profile]!; k < profileFirst[profile + 1]!; k++) {
      if (awake !== undefined && awake[profileRows[k]!] === 0) continue
      const row = profileRows[k]! * samples
      let sum = 0
      for (let sample = 0; sample < samples; sample++) {
        sum += rows[row + sample]!
        sums[start + sample + 1]! += sum
      }
    }
  }
}

function isPriced(rows: Float64Array, first: number, samples: number): boolean {
  for (let i = first; i < first + samples; i++) if (rows[i]! > 0) return true
  return false
}

/** What the days of a stay of the profile are charged, at the host whose charges were filled in last. */
export function chargeOf(
  { sums, origin, free }: HostCharges,
  { before, samples }: Resources,
  profile: number,
  from: number,
  until: number,
): number {
  if (free) return 0
  const start = profile * (samples + 1) - origin
  return sums[start + before[until]!]! - sums[start + before[from]!]!
}
