import type { Tableau } from './simplex.js'

/**
 * A bound on the points of any solution within today's bounds, worked out anew from the packing and the prices the
 * tableau holds: valid whatever rounding errors the tableau has gathered (weak duality).
 */
export function provenBound({ packing, rows, columns, seat, reduced, lower, upper }: Tableau): number {
  const { start, row, use, capacity, choices } = packing
  const price = new Float64Array(rows)
  let sum = 0
  for (let i = 0; i < rows; i++) {
    const at = seat[columns + i]!
    if (at >= 0) continue
    price[i] = -reduced[-1 - at]!
    sum += price[i]! * capacity[i]!
    sum += Math.max(-price[i]! * lower[columns + i]!, -price[i]! * upper[columns + i]!)
  }
  for (let k = 0; k < columns; k++) {
    let net = choices.value[k]!
    for (let e = start[k]!; e < start[k + 1]!; e++) net -= price[row[e]!]! * use[e]!
    sum += Math.max(net * lower[k]!, net * upper[k]!)
  }
  return sum
}
