import type { DescentState } from '../dual/descend-shard.js'
import type { PolishState } from '../exact/polish-shard.js'
import type { PlanState } from '../explain/tally.js'
import type { Pricing } from '../dual/price-shard.js'
import type { Field } from '../field/field.js'
import type { HostScan } from '../field/host-scan.js'
import { openHostScan } from '../field/host-scan.js'

/** What one thread keeps for the passes of a run: the field, and room to work. */
export interface Station {
  readonly field: Field
  /** Which of the crew's threads this is, from 0. */
  readonly member: number
  /** Hosts of shard s are number `bounds[s]` to before `bounds[s + 1]`. */
  readonly bounds: Int32Array
  /** Asked often; also the heartbeat. */
  readonly shouldStop: () => boolean
  readonly scan: HostScan
  /** Scratch: one row of cases. */
  readonly bits: Int32Array
  /** What the thread was last told. */
  pricing?: Pricing
  descent?: DescentState
  polishing?: PolishState
  plan?: PlanState
}

/** A run is cut into so many parts, whatever the number of threads: sums over them come out the same. */
export const shardCount = 16

export function openStation(field: Field, member: number, shouldStop: () => boolean): Station {
  const { model, eligibility } = field
  return {
    field,
    member,
    bounds: shardBounds(field),
    shouldStop,
    scan: openHostScan(field, model.cases.count),
    bits: new Int32Array(eligibility.caseWidth),
  }
}

/** Cuts the hosts into parts with about equally many places. */
function shardBounds({ model }: Field): Int32Array {
  const { places, hosts } = model
  const bounds = new Int32Array(shardCount + 1)
  let shard = 1
  let seen = 0
  for (let h = 0; h < hosts.count; h++) {
    while (shard < shardCount && seen >= (shard * places.count) / shardCount) bounds[shard++] = h
    seen += hosts.places[h]!.length
  }
  while (shard <= shardCount) bounds[shard++] = hosts.count
  return bounds
}
