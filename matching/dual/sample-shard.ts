import type { Station } from '../crew/station.js'
import { admittedFirsts } from '../field/eligibility.js'
import { addSlots, startHost } from '../field/host-scan.js'
import { keepSampled } from '../field/universe.js'
import type { CandidateVisitor } from '../field/visits.js'
import { pairVisits } from '../field/visits.js'
import { membersLike } from '../model/alikes.js'
import { mix } from '../random.js'
import { growPool, writeColumns } from './pool.js'
import { pricingOf } from './price-shard.js'
import { profileAt } from './resources.js'
import { stretchByDay } from './stretches.js'

export interface SampleTask {
  /** Candidates of each case. */
  readonly options: Int32Array
  /** About so many columns of each case; those who are alike share theirs. */
  readonly perCase: number
  /** At most so many columns of a place. */
  readonly perPlace: number
  readonly seed: number
}

/**
 * The columns the price search begins with: the candidates of a random share of every case's pairs. Taking the best
 * ones instead would leave the ordinary places without any. `undefined` when told to stop.
 */
export function sampleShard(station: Station, shard: number, task: SampleTask): true | undefined {
  const { field, bounds, scan, bits } = station
  const { model } = field
  const pricing = pricingOf(station)
  const { resources, pool, stretchAt, universe } = pricing
  const visit = pairVisits(scan)
  let draw = 0
  const visitor: CandidateVisitor = {
    // The same draw for the same pair, whatever the order of visits.
    wants: (_h, c, p) => {
      draw = mix(mix(task.seed + p) ^ c)
      const wanted = task.perCase * membersLike(field.alikes, c) * 2 ** universe.levelOf[c]!
      return draw * task.options[c]! < wanted * 4_294_967_296
    },
    stays: (h, c, _p, { count, from, until, value, cost }) => {
      for (let i = 0; i < count; i++) {
        growPool(pool)
        const k = pool.size++
        pool.caseOf[k] = c
        pool.from[k] = from[i]!
        pool.until[k] = until[i]!
        pool.value[k] = value[i]!
        pool.cost[k] = cost[i]!
        pool.profile[k] = profileAt(resources, h, c)
        pool.stretch[k] = stretchAt[from[i]!]!
        pool.deficit[k] = draw
      }
    },
  }
  for (let h = bounds[shard]!; h < bounds[shard + 1]!; h++) {
    if (station.shouldStop()) return undefined
    startHost(scan, h)
    admittedFirsts(field.eligibility, h, bits)
    keepSampled(universe, h, bits)
    addSlots(scan, bits)
    stretchByDay(resources.stretches, h, stretchAt)
    for (const p of model.hosts.places[h]!) {
      pool.size = 0
      for (let slot = 0; slot < scan.count; slot++) visit(slot, p, visitor)
      const turnover = model.places.turnoverDays[p]!
      writeColumns(pool, pricing.choice, pricing.columns, p, { perPlace: task.perPlace, turnover })
    }
  }
  return true
}
