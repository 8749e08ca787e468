import type { ChosenInSteps } from '../dual/find-prices.js'
import { move } from '../dual/moments.js'
import type { Model } from '../model/model.js'
import type { PricedRow } from './bonus.js'
import type { Row } from './row.js'
import { reachedBy } from './row.js'

/** One price for each row, in points for one unit of it, none negative; and what the size of its steps needs. */
export interface RowPrices {
  readonly rows: readonly Row[]
  readonly now: Float64Array
  readonly moments: readonly [Float64Array, Float64Array]
  /** By row: what a case contributes at its earliest, on average. */
  readonly typical: Float64Array
  /** By row: no price is higher, so that values stay whole numbers of 32 bits. */
  readonly highest: Float64Array
}

const mostPoints = 2 ** 28

export function openRowPrices(rows: readonly Row[], { cases: { earliest } }: Model, first: number): RowPrices {
  const zeros = (): Float64Array => new Float64Array(rows.length)
  const atEarliest = rows.map(({ cases, of }) => cases.map(c => of(c, earliest[c]!)))
  return {
    rows,
    now: zeros().fill(first),
    moments: [zeros(), zeros()],
    typical: Float64Array.from(atEarliest, all =>
      Math.max(1, all.reduce((a, b) => a + b, 0) / Math.max(1, all.length)),
    ),
    highest: Float64Array.from(atEarliest, all => mostPoints / all.reduce((a, b) => Math.max(a, b), 1)),
  }
}

export function pricedRows({ rows, now }: RowPrices): readonly PricedRow[] {
  return rows.map((row, r) => ({ row, price: now[r]! }))
}

/**
 * Moves the prices against what a plan (`placed`) and the stays chosen beside it reach on average: a row that is short
 * becomes dearer. `size` is the step of the price of a typical case, in points.
 */
export function moveRowPrices(
  { rows, now, moments, typical, highest }: RowPrices,
  placed: { readonly placeOf: Int32Array; readonly from: Int32Array },
  { columns, chosen, steps }: ChosenInSteps,
  size: number,
): void {
  const arrivals: { readonly day: number; readonly count: number }[][] = Array.from(placed.placeOf, () => [])
  for (let p = 0; p < columns.last.length; p++)
    for (let k = columns.first[p]!; k < columns.last[p]!; k++)
      if (chosen[k]! > 0) arrivals[columns.caseOf[k]!]!.push({ day: columns.from[k]!, count: chosen[k]! })
  for (const [r, row] of rows.entries()) {
    let sum = 0
    for (const c of row.cases) for (const { day, count } of arrivals[c]!) sum += count * row.of(c, day)
    const slack = reachedBy(row, placed) + sum / steps - row.atLeast
    move(now, moments, r, slack / typical[r]!, size / typical[r]!)
    now[r] = Math.min(now[r]!, highest[r]!)
  }
}

/** Raises the prices of rows that a plan does not meet: `times` higher, and by no less than `least` points a typical case. */
export function raiseShort(
  { rows, now, typical, highest }: RowPrices,
  plan: Parameters<typeof reachedBy>[1],
  { times, least }: { readonly times: number; readonly least: number },
): void {
  for (const [r, row] of rows.entries())
    if (reachedBy(row, plan) < row.atLeast)
      now[r] = Math.min(highest[r]!, Math.max(now[r]! * times, now[r]! + least / typical[r]!))
}
