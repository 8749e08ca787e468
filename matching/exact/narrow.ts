import type { Columns } from '../dual/columns.js'
import { compactColumns, openColumns } from '../dual/columns.js'
import type { Dual } from '../dual/find-prices.js'
import { growPool, openChoice, openPool, writeColumns } from '../dual/pool.js'
import { openPotentials, potentialsAt } from '../dual/potentials.js'
import { chargeHost, openCharges, supplyOf, worthOf } from '../dual/prices.js'
import type { Resources } from '../dual/resources.js'
import { profileAt } from '../dual/resources.js'
import { stretchByDay } from '../dual/stretches.js'
import type { Field } from '../field/field.js'
import type { CandidateVisitor } from '../field/visits.js'
import { placeVisits } from '../field/visits.js'
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
  const charges = openCharges(resources)
  const potentials = openPotentials(model)
  const { forward, backward } = potentials
  const deficit = new Float64Array(columns.count)
  const place = new Int32Array(columns.count)
  let bound = worthOf(prices, supplyOf(field, resources, field.ground))
  for (let p = 0; p < model.places.count; p++) {
    const turnover = model.places.turnoverDays[p]!
    chargeHost(charges, resources, prices, model.places.host[p]!)
    potentialsAt(potentials, columns, p, turnover, { resources, prices, charges })
    const best = forward[forward.length - 1]!
    bound += best
    for (let k = columns.first[p]!; k < columns.last[p]!; k++) {
      place[k] = p
      deficit[k] =
        best -
        (forward[columns.from[k]!]! +
          potentials.worth[k - columns.first[p]!]! +
          backward[columns.until[k]! + turnover]!)
    }
  }
  const { count, caseOf, from, until, value, cost } = columns
  const choices = {
    count,
    caseOf,
    place,
    from: Int32Array.from(from),
    until: Int32Array.from(until),
    value: Float64Array.from(value),
    cost,
  }
  return { choices, deficit, bound }
}

function everyColumn(field: Field, resources: Resources): Columns {
  const { model } = field
  const visitPlace = placeVisits(field)
  let most = 0
  let here = 0
  const counter: CandidateVisitor = {
    stays: (_h, _c, _p, { count }) => {
      here += count
    },
  }
  for (let p = 0; p < model.places.count; p++) {
    here = 0
    visitPlace(p, counter)
    most = Math.max(most, here)
  }
  const columns = openColumns(model.places.count, most)
  const pool = openPool()
  const choice = openChoice(model.days)
  const stretchAt = new Int32Array(model.days + 1)
  const collector: CandidateVisitor = {
    stays: (h, c, _p, { count, from, until, value, cost }) => {
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
        pool.profile[k] = profileAt(resources, h, c)
        pool.stretch[k] = stretchAt[from[i]!]!
      }
    },
  }
  for (let p = 0; p < model.places.count; p++) {
    pool.size = 0
    stretchByDay(resources.stretches, model.places.host[p]!, stretchAt)
    visitPlace(p, collector)
    writeColumns(pool, choice, columns, p, { perPlace: most, turnover: model.places.turnoverDays[p]! })
  }
  return compactColumns(columns)
}
