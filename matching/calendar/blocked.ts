import type { Model, Ranges } from '../model/model.js'
import type { Ledger } from './ledger.js'

/**
 * Days on which nobody more can be at a place whatever the plan: taken ranges and pinned stays (with turnover on both
 * sides), and days the host's limit is used up by them. A stay `[from, until)` collides with range k when it shares a
 * day with `[from[k], until[k])`.
 */
export function blockedRanges(ledger: Ledger): Ranges {
  const { model } = ledger
  const from: number[] = []
  const until: number[] = []
  const first = new Int32Array(model.places.count + 1)
  const full = Array.from({ length: model.hosts.count }, (_, h) => fullRanges(ledger, h))
  for (let p = 0; p < model.places.count; p++) {
    const turnover = model.places.turnoverDays[p]!
    for (const range of [...takenRanges(model, p), ...pinnedRanges(ledger, p)]) {
      // [s, e) needs `turnover` free days after itself and after the range: e + t <= from, or s >= until + t.
      from.push(range.from - turnover)
      until.push(range.until + turnover)
    }
    for (const range of full[model.places.host[p]!]!) {
      from.push(range.from)
      until.push(range.until)
    }
    first[p + 1] = from.length
  }
  return { first, from: Int32Array.from(from), until: Int32Array.from(until) }
}

interface Range {
  readonly from: number
  readonly until: number
}

function takenRanges({ places }: Model, p: number): readonly Range[] {
  const ranges: Range[] = []
  for (let k = places.taken.first[p]!; k < places.taken.first[p + 1]!; k++)
    ranges.push({ from: places.taken.from[k]!, until: places.taken.until[k]! })
  return ranges
}

function pinnedRanges(ledger: Ledger, p: number): readonly Range[] {
  return ledger.guests[p]!.map(c => ({ from: ledger.from[c]!, until: ledger.until[c]! }))
}

function fullRanges({ level, capacity, householdsRow, days }: Ledger, h: number): readonly Range[] {
  const row = householdsRow[h]!
  const ranges: Range[] = []
  let from = -1
  for (let day = 0; day <= days; day++) {
    const full = day < days && level[row * days + day]! >= capacity[row]!
    if (full && from < 0) from = day
    if (!full && from >= 0) {
      ranges.push({ from, until: day })
      from = -1
    }
  }
  return ranges
}
