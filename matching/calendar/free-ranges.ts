import type { Ledger } from './ledger.js'

interface Range {
  readonly from: number
  readonly until: number
}

/** A stretch `[from, until)` of the window that begins on day `opens`. */
export interface FreeRange extends Range {
  readonly opens: number
}

/**
 * The stretches of a place's windows on which a stay collides with nobody and with nothing taken, turnover counted on
 * both sides. Ascending, never empty, half-open; host limits and money are not looked at.
 */
export function freeRanges(ledger: Ledger, p: number): readonly FreeRange[] {
  const { windows } = ledger.model.places
  const held = occupiedRanges(ledger, p)
  const free: FreeRange[] = []
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
    const opens = windows.from[w]!
    let from = opens
    const end = windows.until[w]!
    for (const range of held) {
      if (range.until <= from) continue
      if (range.from >= end) break
      if (range.from > from) free.push({ opens, from, until: range.from })
      from = Math.max(from, range.until)
    }
    if (from < end) free.push({ opens, from, until: end })
  }
  return free
}

/**
 * The first arrival a solver may choose in a free range, not before day `first`: the first possible day of the window if
 * it is free, or a day of the grid.
 */
export function firstArrivalIn(opens: number, from: number, first: number, grid: number): number {
  const earliest = from > first ? from : first
  return earliest === (opens > first ? opens : first) ? earliest : Math.ceil(earliest / grid) * grid
}

/** Days a stay must keep clear of: everyone's and everything taken, with the turnover before and after. */
function occupiedRanges({ model, guests, from, until }: Ledger, p: number): readonly Range[] {
  const { taken, turnoverDays } = model.places
  const turnover = turnoverDays[p]!
  const ranges = guests[p]!.map(guest => ({ from: from[guest]! - turnover, until: until[guest]! + turnover }))
  for (let k = taken.first[p]!; k < taken.first[p + 1]!; k++)
    ranges.push({ from: taken.from[k]! - turnover, until: taken.until[k]! + turnover })
  return ranges.toSorted((a, b) => a.from - b.from)
}
