import type { Ledger } from '../calendar/ledger.js'
import { overlaps } from '../calendar/overlap.js'
import type { AskedStay } from './stay-constraint.js'

/** Days outside the horizon (a stay only asked about may reach there) have no limit. */

/** Whether one more household on every day of `[from, until)` would exceed the row somewhere. */
export function rowIsFull(ledger: Ledger, row: number, from: number, until: number): boolean {
  const { level, capacity, fullDays, days } = ledger
  if (fullDays[row] === 0) return false
  const limit = capacity[row]!
  const end = row * days + Math.min(until, days)
  for (let i = row * days + Math.max(0, from); i < end; i++) if (level[i]! >= limit) return true
  return false
}

/** The most households on one day of `[from, until)`, before one more is added. */
export function peak({ level, days }: Ledger, row: number, from: number, until: number): number {
  let most = 0
  for (let day = Math.max(0, from); day < Math.min(until, days); day++) most = Math.max(most, level[row * days + day]!)
  return most
}

/** Cases at the same host, for whom `counts`, on a day of the asked stay on which the row is full; ascending. */
export function guestsOnFullDays(
  ledger: Ledger,
  row: number,
  asked: AskedStay,
  counts: (guest: number) => boolean,
): readonly number[] {
  const { model } = ledger
  const found: number[] = []
  for (const p of model.hosts.places[model.places.host[asked.p]!]!)
    for (const guest of ledger.guests[p]!) {
      if (!counts(guest) || !overlaps(asked.from, asked.until, ledger.from[guest]!, ledger.until[guest]!)) continue
      const from = Math.max(asked.from, ledger.from[guest]!)
      const until = Math.min(asked.until, ledger.until[guest]!)
      if (rowIsFull(ledger, row, from, until)) found.push(guest)
    }
  return found.toSorted((a, b) => a - b)
}
