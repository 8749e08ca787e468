import type { Crew } from '../crew/crew.js'
import type { Station } from '../crew/station.js'
import { sharedUint8 } from '../memory.js'
import type { Model } from '../model/model.js'
import type { Columns } from './columns.js'
import { filterColumns, longestOf } from './columns.js'
import { netValue } from './potentials.js'
import { pricingOf } from './price-shard.js'
import { chargeHost } from './prices.js'

export interface NearTask {
  /** How far a column may be from being chosen. */
  readonly most: number
  /** By column: set to 1 when it is near. */
  readonly near: Uint8Array
}

/**
 * The columns that small steps can bring into the best set of their place: those that, at the prices as they are, fall
 * short of the best the place can do until they end by no more than `most` points. The crew must have been told to price
 * these columns. `kept` says which number each has among all. `undefined` when told to stop.
 */
export function nearColumns(
  crew: Crew,
  { places }: Model,
  columns: Columns,
  most: number,
): ReturnType<typeof filterColumns> | undefined {
  const near = sharedUint8(columns.count)
  if (crew.run('near', { most, near }).includes(undefined)) return undefined
  return filterColumns(columns, places.turnoverDays, k => near[k] === 1)
}

/** Marks the near columns of one shard. */
export function nearShard(station: Station, shard: number, { most, near }: NearTask): true | undefined {
  const { field, bounds } = station
  const pricing = pricingOf(station)
  const { resources, prices, columns, charges } = pricing
  const { first, last, rank } = columns
  const worth = new Float64Array(longestOf(columns) + 1)
  for (let h = bounds[shard]!; h < bounds[shard + 1]!; h++) {
    if (station.shouldStop()) return undefined
    chargeHost(charges, resources, prices, h)
    for (const p of field.model.hosts.places[h]!) {
      const start = first[p]!
      const size = last[p]! - start
      let best = 0
      for (let g = 0; g < size; g++) {
        const total = worth[rank[start + g]!]! + netValue(columns, pricing, start + g)
        if (total > best) best = total
        worth[g + 1] = best
        near[start + g] = best - total <= most ? 1 : 0
      }
    }
  }
  return true
}
