import type { Ledger } from '../calendar/ledger.js'
import { sharedInt32, shareInt32 } from '../memory.js'

/**
 * Days on which an arrival at a host counts in the same quota periods are a *stretch*. Periods of a host may overlap,
 * and whoever arrives pays for every one of them; by stretch it is one price to look up. Stretches have numbers from 1;
 * number 0 stands for days in no period.
 */
export interface Stretches {
  /** Stretches of host h are number `hosts[h]` to before `hosts[h + 1]`, in order of days. */
  readonly hosts: Int32Array
  /** By stretch: its days, those before `until`. */
  readonly from: Int32Array
  readonly until: Int32Array
  /** Periods of stretch k, as numbers of ledger quotas: `quotas[first[k]]` to before `quotas[first[k + 1]]`. */
  readonly first: Int32Array
  readonly quotas: Int32Array
}

export function stretchesOf({ quotas, model, days }: Ledger): Stretches {
  const hosts = sharedInt32(model.hosts.count + 1)
  const from = [0]
  const until = [0]
  const first = [0, 0]
  const members: number[] = []
  hosts[0] = 1
  for (let h = 0; h < model.hosts.count; h++) {
    const own = Array.from({ length: quotas.first[h + 1]! - quotas.first[h]! }, (_, k) => quotas.first[h]! + k)
    const bounds = own.flatMap(q => [quotas.from[q]!, quotas.until[q]!]).map(day => Math.min(days, Math.max(0, day)))
    const sorted = [...new Set(bounds)].toSorted((a, b) => a - b)
    for (const [k, begin] of sorted.slice(0, -1).entries()) {
      const there = own.filter(q => quotas.from[q]! <= begin && begin < quotas.until[q]!)
      if (there.length === 0) continue
      from.push(begin)
      until.push(sorted[k + 1]!)
      members.push(...there)
      first.push(members.length)
    }
    hosts[h + 1] = from.length
  }
  const [starts, ends, lists, numbers] = [from, until, first, members].map(list => shareInt32(Int32Array.from(list)))
  return { hosts, from: starts!, until: ends!, first: lists!, quotas: numbers! }
}

/** By stretch of host `h`: what its periods charge for one arrival. */
export function chargeArrivals(
  { hosts, first, quotas }: Stretches,
  prices: Float64Array,
  into: Float64Array,
  h: number,
): void {
  for (let stretch = hosts[h]!; stretch < hosts[h + 1]!; stretch++) {
    let sum = 0
    for (let k = first[stretch]!; k < first[stretch + 1]!; k++) sum += prices[quotas[k]!]!
    into[stretch] = sum
  }
}

/** Room for a number for every stretch, and for number 0, which stays 0. */
export function openArrivals({ from }: Stretches): Float64Array {
  return new Float64Array(from.length)
}

/** The stretch of each day at host `h`, into `at`. */
export function stretchByDay({ hosts, from, until }: Stretches, h: number, at: Int32Array): void {
  at.fill(0)
  for (let stretch = hosts[h]!; stretch < hosts[h + 1]!; stretch++) at.fill(stretch, from[stretch], until[stretch])
}
