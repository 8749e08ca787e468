/** Days from one knot of a curve to the next. */
const daysApart = 7

/**
 * A sum over days that never falls, in whole points: its value on the first day, and what it grows by from week to week.
 * Between two knots it grows evenly; after the last it stays. Weeks without growth at the end are left out.
 */
export type Curve = readonly number[]

/** The sums `values[day]` as a curve that begins on day `from`; `less` is taken off all of them. */
export function curveOf(values: Float64Array, { from, less = 0 }: { from: number; less?: number }): Curve {
  const last = values.length - 1
  const curve: number[] = []
  let before = 0
  for (let knot = from; knot < last + daysApart; knot += daysApart) {
    // A sum that stays may seem to fall by a hair, which rounding can make a point.
    const value = Math.max(before, Math.round(values[Math.min(knot, last)]! - less))
    curve.push(value - before)
    before = value
  }
  while (curve.at(-1) === 0) curve.pop()
  return curve
}

/**
 * Writes the sums into `values[day]`; day 0 is `since` days after the first day of the curve. Days before `today` are
 * given the sum of that day.
 */
export function drawCurve(
  curve: Curve,
  values: Float64Array,
  { since, today }: { readonly since: number; readonly today: number },
): void {
  const sums = [0]
  for (const growth of curve) sums.push(sums.at(-1)! + growth)
  const sumAt = (knot: number): number => sums[Math.min(knot + 1, curve.length)]!
  for (let day = 0; day < values.length; day++) {
    const sinceFirst = Math.max(0, Math.max(day, today) + since)
    const knot = Math.floor(sinceFirst / daysApart)
    const sum = sumAt(knot)
    values[day] = sum + ((sinceFirst % daysApart) / daysApart) * (sumAt(knot + 1) - sum)
  }
}
