import type { Ledger } from '../calendar/ledger.js'
import type { Ceiling } from '../search/ceiling.js'
import type { Resources } from './resources.js'

/** One price for each case, each priced row on each sampled day, each quota, and for money. None is negative. */
export interface Prices {
  readonly cases: Float64Array
  /** `rows[row * samples + sample]`. */
  readonly rows: Float64Array
  /** By quota number; number 0 is "no quota" and stays 0. */
  readonly quotas: Float64Array
  /** Points for one unit of money, as a list of one. */
  readonly money: Float64Array
}

/** What is left of every priced limit. */
export interface Supply {
  readonly rows: Int32Array
  readonly quotas: Int32Array
  /** `Infinity` without a budget. */
  readonly money: number
}

/** A case starts at this share of its best stay: most of the value of a stay is in the scarce place, not in the case. */
const startShare = 0.45

export function startPrices(resources: Resources, ceiling: Ceiling): Prices {
  return {
    cases: ceiling.best.map(best => startShare * best),
    rows: new Float64Array(resources.rows.length * resources.samples),
    quotas: new Float64Array(resources.quotaCount + 1),
    money: new Float64Array(1),
  }
}

export function copyPrices({ cases, rows, quotas, money }: Prices): Prices {
  return { cases: cases.slice(), rows: rows.slice(), quotas: quotas.slice(), money: money.slice() }
}

/** What a ledger leaves for others. */
export function supplyOf({ samples, sampleEvery, rows, quotaNumber, quotaCount }: Resources, ledger: Ledger): Supply {
  const left = new Int32Array(rows.length * samples)
  for (const [number, row] of rows.entries())
    for (let sample = 0; sample < samples; sample++) {
      const used = ledger.level[row * ledger.days + sample * sampleEvery]!
      left[number * samples + sample] = Math.max(0, ledger.capacity[row]! - used)
    }
  const quotas = new Int32Array(quotaCount + 1)
  for (const [q, number] of quotaNumber.entries())
    if (number > 0) quotas[number] = Math.max(0, ledger.quotas.limit[q]! - ledger.quotas.arrivals[q]!)
  return { rows: left, quotas, money: Math.max(0, ledger.budget - ledger.spent) }
}

/** What the prices charge for everything there is; with the worth of every place at these prices it bounds any plan. */
export function worthOf(prices: Prices, supply: Supply): number {
  let worth = 0
  for (const price of prices.cases) worth += price
  for (let i = 0; i < prices.rows.length; i++) worth += prices.rows[i]! * supply.rows[i]!
  for (let q = 1; q < prices.quotas.length; q++) worth += prices.quotas[q]! * supply.quotas[q]!
  return prices.money[0]! > 0 ? worth + prices.money[0]! * supply.money : worth
}

/** By profile and sample: what its rows charge for all samples before it. A stay pays the difference of two entries. */
export function profileCharges(resources: Resources, prices: Prices, into: Float64Array): void {
  const { samples, profileFirst, profileRows } = resources
  const width = samples + 1
  // Most rows have room to spare and cost nothing on any day.
  const priced = pricedRows(prices, samples)
  for (let profile = 0; profile + 1 < profileFirst.length; profile++) {
    const start = profile * width
    if (into[start + samples]! > 0) into.fill(0, start, start + width)
    for (let k = profileFirst[profile]!; k < profileFirst[profile + 1]!; k++) {
      if (priced[profileRows[k]!] === 0) continue
      const row = profileRows[k]! * samples
      let sum = 0
      for (let sample = 0; sample < samples; sample++) {
        sum += prices.rows[row + sample]!
        into[start + sample + 1]! += sum
      }
    }
  }
}

function pricedRows({ rows }: Prices, samples: number): Uint8Array {
  const priced = new Uint8Array(rows.length / samples)
  for (let row = 0; row < priced.length; row++)
    for (let sample = 0; sample < samples; sample++)
      if (rows[row * samples + sample]! > 0) {
        priced[row] = 1
        break
      }
  return priced
}
