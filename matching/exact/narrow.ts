import { computePotentials, netValue, openPotentials } from '../dual/potentials.js'
import type { Columns, Pool } from '../dual/columns.js'
import { columnWriter, growPool, openPool } from '../dual/columns.js'
import type { Dual } from '../dual/find-prices.js'
import { profileCharges, supplyOf, worthOf } from '../dual/prices.js'
import type { Resources } from '../dual/resources.js'
import type { CandidateVisitor, Field } from '../search/field.js'
import { placeVisits } from '../search/field.js'
import type { Choices } from './choices.js'

/** Every candidate with what any plan that contains it can be worth at most. */
export interface Ranked {
  readonly choices: Choices
  /** By choice: how far below `bound` the best plan with this choice must lie. */
  readonly deficit: Float64Array
  /** Valid for every plan: the Lagrangian bound at these prices, over every candidate. Not rounded. */
  readonly bound: number
}

/**
 * Works out, for every candidate, the most a plan with it can be worth: at given prices the best set of stays of a place
 * that contains the candidate falls short of the place's best set by the deficit, and the bound of any plan with it falls
 * by as much (variable fixing: Geoffrion 1974).
 */
export function rankChoices(field: Field, { resources, prices }: Pick<Dual, 'resources' | 'prices'>): Ranked {
  const { model } = field
  const columns = everyColumn(field, resources)
  const charges = new Float64Array((resources.profileFirst.length - 1) * (resources.samples + 1))
  profileCharges(resources, prices, charges)
  const net = (k: number): number => netValue(columns, resources, prices, charges, k)
  const potentials = openPotentials(model)
  const { forward, backward } = potentials
  const deficit = new Float64Array(columns.count)
  const place = new Int32Array(columns.count)
  let bound = worthOf(prices, supplyOf(resources, field.ground))
  for (let p = 0; p < model.places.count; p++) {
    const turnover = model.places.turnoverDays[p]!
    computePotentials(potentials, columns, p, turnover, net)
    const best = forward[forward.length - 1]!
    bound += best
    for (let k = columns.first[p]!; k < columns.first[p + 1]!; k++) {
      place[k] = p
      deficit[k] = best - (forward[columns.from[k]!]! + net(k) + backward[columns.until[k]! + turnover]!)
    }
  }
  const { count, caseOf, from, until, value, cost } = columns
  return { choices: { count, caseOf, place, from, until, value, cost }, deficit, bound }
}

function everyColumn(field: Field, resources: Resources): Columns {
  const { model } = field
  const writer = columnWriter(model.places.count)
  const pool = openPool()
  const visitPlace = placeVisits(field)
  const visitor: CandidateVisitor = {
    stays: (entry, c, p, { count, from, until, value, cost }) => {
      for (let i = 0; i < count; i++) {
        // A stay that brings nothing is never needed in a best plan.
        if (value[i]! <= 0) continue
        growPool(pool)
        const k = pool.size++
        pool.caseOf[k] = c
        pool.from[k] = from[i]!
        pool.until[k] = until[i]!
        pool.value[k] = value[i]!
        pool.cost[k] = cost[i]!
        pool.profile[k] = resources.profileOf[entry]!
        pool.quota[k] = pricedQuota(field, resources, model.places.host[p]!, from[i]!)
      }
    },
  }
  for (let p = 0; p < model.places.count; p++) {
    pool.size = 0
    visitPlace(p, visitor)
    writer.place(pool, indices(pool), model.places.turnoverDays[p]!)
  }
  return writer.finish()
}

function indices({ size }: Pool): readonly number[] {
  return Array.from({ length: size }, (_, k) => k)
}

function pricedQuota({ ground: { quotas } }: Field, { quotaNumber }: Resources, h: number, day: number): number {
  for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++)
    if (quotaNumber[q]! > 0 && day >= quotas.from[q]! && day < quotas.until[q]!) return quotaNumber[q]!
  return 0
}
