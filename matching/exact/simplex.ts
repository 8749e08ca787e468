import type { Packing } from './packing.js'

/**
 * The linear relaxation of a packing as a dense tableau, solved by the dual simplex method with bounded variables
 * (Lemke 1954; bound flipping: Maros 2003). Variable k below the number of choices is choice k in [0, 1]; the variable
 * after them of row i is what that row leaves free, in [0, capacity]. Because every variable has two bounds, any tableau
 * can go on after any change of bounds: each variable outside the basis stands at the bound its reduced value points to.
 */
export interface Tableau {
  readonly packing: Packing
  readonly rows: number
  readonly columns: number
  /** Row by row; `cells[i * columns + j]`. */
  readonly cells: Float64Array
  /** The variable of each row, and of each column. */
  readonly basic: Int32Array
  readonly free: Int32Array
  /** By variable: its row, or -1 - its column. */
  readonly seat: Int32Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** By row: the value of its variable. By column: the value of its variable, which is one of its bounds. */
  readonly level: Float64Array
  /** By row: how long its steps are (dual Devex weights: Harris 1973, Forrest and Goldfarb 1992). */
  readonly weight: Float64Array
  readonly resting: Float64Array
  /** By column: points gained for one unit more. */
  readonly reduced: Float64Array
  /** Points of the current values: an upper bound once every variable outside the basis stands where it should. */
  points: number
  /** Exchanges since the last reset. */
  pivots: number
  /** Cells worked on since the beginning: the measure of effort. */
  worked: number
  readonly scratch: Scratch
}

interface Scratch {
  /** Columns of the pivot row that are not zero, and their cells. */
  readonly filled: Int32Array
  readonly cell: Float64Array
  readonly ratio: Float64Array
}

/** `STOPPED`: on request, or because it went in circles. */
export type Relaxed = 'OPTIMAL' | 'EMPTY' | 'CUT_OFF' | 'STOPPED'

const tiny = 1e-9
const slack = 1e-7
const dropped = 1e-12
const mostPivots = 50_000

export function openTableau(packing: Packing): Tableau {
  const columns = packing.choices.count
  const rows = packing.capacity.length
  const lower = new Float64Array(columns + rows)
  const upper = new Float64Array(columns + rows).fill(1)
  upper.set(packing.capacity, columns)
  const tableau: Tableau = {
    packing,
    rows,
    columns,
    cells: new Float64Array(rows * columns),
    basic: new Int32Array(rows),
    free: new Int32Array(columns),
    seat: new Int32Array(columns + rows),
    lower,
    upper,
    level: new Float64Array(rows),
    weight: new Float64Array(rows),
    resting: new Float64Array(columns),
    reduced: new Float64Array(columns),
    points: 0,
    pivots: 0,
    worked: 0,
    scratch: { filled: new Int32Array(columns), cell: new Float64Array(columns), ratio: new Float64Array(columns) },
  }
  resetTableau(tableau)
  return tableau
}

/** Back to the basis of free capacities, with today's bounds: rounding errors do not pile up for ever. */
export function resetTableau(tableau: Tableau): void {
  const { packing, rows, columns, cells, basic, free, seat, level, resting, reduced, lower, upper } = tableau
  const { start, row, use, capacity, choices } = packing
  cells.fill(0)
  level.set(capacity)
  tableau.weight.fill(1)
  tableau.points = 0
  tableau.pivots = 0
  for (let i = 0; i < rows; i++) {
    basic[i] = columns + i
    seat[columns + i] = i
  }
  for (let k = 0; k < columns; k++) {
    free[k] = k
    seat[k] = -1 - k
    reduced[k] = choices.value[k]!
    resting[k] = reduced[k]! > 0 ? upper[k]! : lower[k]!
    tableau.points += reduced[k]! * resting[k]!
    for (let e = start[k]!; e < start[k + 1]!; e++) {
      cells[row[e]! * columns + k] = use[e]!
      level[row[e]!]! -= use[e]! * resting[k]!
    }
  }
}

/** Changes the bounds of a variable and keeps everything else consistent with them. */
export function bound(tableau: Tableau, variable: number, low: number, high: number): void {
  const { lower, upper, seat, reduced, resting } = tableau
  if (lower[variable] === low && upper[variable] === high) return
  lower[variable] = low
  upper[variable] = high
  const at = seat[variable]!
  if (at >= 0) return
  const j = -1 - at
  const target = reduced[j]! > tiny ? high : reduced[j]! < -tiny ? low : Math.min(high, Math.max(low, resting[j]!))
  shift(tableau, j, target - resting[j]!)
}

/** Moves the variable of column j by `by`, and the basic ones with it. */
function shift(tableau: Tableau, j: number, by: number): void {
  if (by === 0) return
  const { cells, rows, columns, level, resting, reduced } = tableau
  resting[j]! += by
  tableau.points += reduced[j]! * by
  for (let i = 0, at = j; i < rows; i++, at += columns) {
    const cell = cells[at]!
    if (cell !== 0) level[i]! -= cell * by
  }
}

/** Value of a variable now. */
export function valueIn({ seat, level, resting }: Tableau, variable: number): number {
  const at = seat[variable]!
  return at >= 0 ? level[at]! : resting[-1 - at]!
}

/** Solves the relaxation from where the tableau is; ends early once its bound is at most `target`. */
export function relax(tableau: Tableau, target: number, shouldStop: () => boolean): Relaxed {
  for (let pivots = 0; pivots < mostPivots; pivots++) {
    if (pivots % 16 === 15 && shouldStop()) break
    if (tableau.points <= target) return 'CUT_OFF'
    const r = worstRow(tableau)
    if (r < 0) return 'OPTIMAL'
    const q = enteringColumn(tableau, r)
    if (q < 0) return 'EMPTY'
    pivot(tableau, r, q)
  }
  return 'STOPPED'
}

function worstRow({ rows, basic, level, lower, upper, weight }: Tableau): number {
  let worst = 0
  let found = -1
  for (let i = 0; i < rows; i++) {
    const variable = basic[i]!
    const off = Math.max(lower[variable]! - level[i]!, level[i]! - upper[variable]!)
    if (off > slack && off * off > worst * weight[i]!) {
      worst = (off * off) / weight[i]!
      found = i
    }
  }
  return found
}

/** The column that keeps all reduced values right; columns passed on the way move to their other bound. -1 for none. */
function enteringColumn(tableau: Tableau, r: number): number {
  const { cells, columns, basic, free, level, lower, upper, reduced, resting, scratch } = tableau
  const { filled, ratio } = scratch
  const variable = basic[r]!
  // The row's variable has to rise by `missing` (sign 1), or to fall (sign -1).
  const sign = level[r]! < lower[variable]! ? 1 : -1
  let missing = sign > 0 ? lower[variable]! - level[r]! : level[r]! - upper[variable]!
  const start = r * columns
  let candidates = 0
  for (let j = 0; j < columns; j++) {
    const cell = sign * cells[start + j]!
    if (Math.abs(cell) < tiny) continue
    const v = free[j]!
    if (lower[v] === upper[v]) continue
    // Raising the column's variable lowers the row's by the cell: only moves away from the resting bound help.
    if (resting[j] === lower[v] ? cell > 0 : cell < 0) continue
    ratio[j] = Math.abs(reduced[j]!) / Math.abs(cell)
    filled[candidates++] = j
  }
  while (candidates > 0) {
    let best = 0
    for (let i = 1; i < candidates; i++) {
      const a = filled[i]!
      const b = filled[best]!
      const less = ratio[a]! - ratio[b]!
      if (less < -tiny || (less <= tiny && Math.abs(cells[start + a]!) > Math.abs(cells[start + b]!))) best = i
    }
    const j = filled[best]!
    const v = free[j]!
    const reach = Math.abs(cells[start + j]!) * (upper[v]! - lower[v]!)
    if (reach >= missing || candidates === 1) return reach >= missing - slack ? j : -1
    missing -= reach
    shift(tableau, j, resting[j] === lower[v] ? upper[v]! - lower[v]! : lower[v]! - upper[v]!)
    filled[best] = filled[--candidates]!
  }
  return -1
}

function pivot(tableau: Tableau, r: number, q: number): void {
  const { cells, rows, columns, basic, free, seat, level, lower, upper, resting, reduced, weight, scratch } = tableau
  const { filled, cell: pivotRow } = scratch
  const start = r * columns
  const cell = cells[start + q]!
  const leaving = basic[r]!
  const entering = free[q]!
  const target = level[r]! < lower[leaving]! ? lower[leaving]! : upper[leaving]!
  shift(tableau, q, (level[r]! - target) / cell)
  const value = resting[q]!
  let count = 0
  for (let j = 0; j < columns; j++) {
    if (j === q || cells[start + j] === 0) continue
    const scaled = cells[start + j]! / cell
    cells[start + j] = Math.abs(scaled) < dropped ? 0 : scaled
    if (cells[start + j] === 0) continue
    pivotRow[count] = cells[start + j]!
    filled[count++] = j
  }
  cells[start + q] = 1 / cell
  const own = weight[r]!
  weight[r] = Math.max(1, own / (cell * cell))
  for (let i = 0; i < rows; i++) {
    if (i === r) continue
    const row = i * columns
    const factor = cells[row + q]!
    if (factor === 0) continue
    for (let n = 0; n < count; n++) {
      const at = row + filled[n]!
      const next = cells[at]! - factor * pivotRow[n]!
      cells[at] = next < dropped && next > -dropped ? 0 : next
    }
    const share = -factor / cell
    cells[row + q] = share
    weight[i] = Math.max(weight[i]!, share * share * own)
    tableau.worked += count
  }
  tableau.worked += rows + columns
  const factor = reduced[q]!
  for (let n = 0; n < count; n++) reduced[filled[n]!]! -= factor * pivotRow[n]!
  reduced[q] = -factor / cell
  basic[r] = entering
  free[q] = leaving
  seat[entering] = r
  seat[leaving] = -1 - q
  level[r] = value
  resting[q] = target
  tableau.pivots += 1
}
