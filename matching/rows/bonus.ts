import type { Columns } from '../dual/columns.js'
import type { Field } from '../field/field.js'
import { layLines } from '../field/arrivals.js'
import { sharedInt32 } from '../memory.js'
import type { Bonus, Model } from '../model/model.js'
import { bonusOf } from '../model/model.js'
import type { Plan } from '../search/plan.js'
import type { Row } from './row.js'

/** A row and what one unit of it counts, in points. */
export interface PricedRow {
  readonly row: Pick<Row, 'cases' | 'of'>
  readonly price: number
}

/** A bonus of nothing, for a model whose rows will be priced. */
export function noBonus({ cases }: Model): Bonus {
  const first = sharedInt32(cases.count)
  let size = 0
  for (let c = 0; c < cases.count; c++) {
    first[c] = size - cases.earliest[c]!
    size += cases.latest[c]! - cases.earliest[c]! + 1
  }
  return { first, points: sharedInt32(size) }
}

/** Makes the stays of a field count what the rows are worth at their prices; `columns` must be up to date and stay so. */
export type WriteBonus = (priced: readonly PricedRow[], columns?: Columns) => void

/**
 * Rounds up, so that a plan never has a smaller bonus than its share of the rows times their prices: that keeps the
 * bound valid. Pins are no part of the field and have none.
 */
export function bonusWriter(field: Field): WriteBonus {
  const { model, ground, arrivals } = field
  const { earliest, latest } = model.cases
  const { first, points } = model.bonus!
  const exact = new Float64Array(points.length)
  return (priced, columns) => {
    exact.fill(0)
    for (const { row, price } of priced) {
      if (price === 0) continue
      for (const c of row.cases) {
        if (ground.placeOf[c]! >= 0) continue
        for (let day = earliest[c]!; day <= latest[c]!; day++) exact[first[c]! + day]! += price * row.of(c, day)
      }
    }
    for (let i = 0; i < exact.length; i++) exact[i] = Math.ceil(exact[i]!)
    if (columns !== undefined) addToColumns(columns, first, exact, points)
    points.set(exact)
    layLines(arrivals, model)
  }
}

function addToColumns(
  { first, last, caseOf, from, value }: Columns,
  dayOf: Int32Array,
  now: Float64Array,
  before: Int32Array,
): void {
  for (let p = 0; p < last.length; p++)
    for (let k = first[p]!; k < last[p]!; k++) {
      const i = dayOf[caseOf[k]!]! + from[k]!
      value[k]! += now[i]! - before[i]!
    }
}

/** The bonus of all stays of a plan. */
export function bonusIn(model: Model, { placeOf, from }: Pick<Plan, 'placeOf' | 'from'>): number {
  let sum = 0
  for (const [c, p] of placeOf.entries()) if (p >= 0) sum += bonusOf(model, c, from[c]!)
  return sum
}
