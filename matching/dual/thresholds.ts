import type { Field } from '../field/field.js'
import type { Potentials } from './potentials.js'

/**
 * The least a stay at a place must be worth to be of interest, by how long it is at least and by when it begins, both
 * rounded down to a few days: pairs whose best stay is worth less need not be looked at stay by stay.
 */
export interface Thresholds {
  readonly blocks: number
  /** `least[length * blocks + block]`. */
  readonly least: Float64Array
}

/** Stays that begin on the same day of this many share an entry; so do lengths. Powers of two, as exponents. */
export const beginShift = 3
export const lengthShift = 3

export interface Margins {
  /** Interesting: falls short of the best plan of the place by no more than this … */
  readonly deficit: number
  /** … or comes as near as this to improving the potentials; `-Infinity` when it does not matter. */
  readonly slack: number
}

export function openThresholds(days: number): Thresholds {
  const blocks = (days >> beginShift) + 1
  return { blocks, least: new Float64Array(blocks * ((days >> lengthShift) + 1)) }
}

/** A stay never needs more when it is shorter: entries of longer stays hold for all that are longer still. */
export function setThresholds(
  { blocks, least }: Thresholds,
  { model, rules }: Field,
  p: number,
  { forward, backward }: Potentials,
  { deficit, slack }: Margins,
): void {
  const { windows } = rules
  const first = windows.first[p]!
  const last = windows.first[p + 1]!
  if (first === last) return
  const opens = windows.from[first]!
  const closes = windows.until[last - 1]!
  const turnover = model.places.turnoverDays[p]!
  const best = forward[forward.length - 1]!
  const widest = longestWindow(windows.from, windows.until, first, last)
  for (let length = 0; length << lengthShift <= widest; length++) {
    const days = length << lengthShift
    const row = length * blocks
    least.fill(Infinity, row + (opens >> beginShift), row + (closes >> beginShift) + 1)
    for (let from = opens; from + days <= closes; from++) {
      const end = from + days + turnover
      const needed = best - forward[from]! - backward[end]! - deficit
      // What is worth nothing never improves them.
      const rising = Math.max(0, forward[end]! - forward[from]! - slack)
      const value = needed < rising ? needed : rising
      const at = row + (from >> beginShift)
      if (value < least[at]!) least[at] = value
    }
  }
}

function longestWindow(from: Int32Array, until: Int32Array, first: number, last: number): number {
  let longest = 0
  for (let w = first; w < last; w++) longest = Math.max(longest, until[w]! - from[w]!)
  return longest
}
