import type { Ranges } from '../model/model.js'
import type { WarmLedger } from './warm-ledger.js'

/**
 * Days on which nobody more can be at place `p` whatever the plan, as `blockedRanges` has them for all places: taken
 * days and pins with turnover on both sides, and days on which these use up the limit of the host.
 */
export function blockedOf(ground: WarmLedger, p: number): Ranges {
  const { model, guests, level, capacity, householdsRow, days } = ground
  const { taken, turnoverDays, host } = model.places
  const turnover = turnoverDays[p]!
  const from: number[] = []
  const until: number[] = []
  for (let k = taken.first[p]!; k < taken.first[p + 1]!; k++) {
    from.push(taken.from[k]! - turnover)
    until.push(taken.until[k]! + turnover)
  }
  for (const c of guests[p]!) {
    from.push(ground.from[c]! - turnover)
    until.push(ground.until[c]! + turnover)
  }
  const row = householdsRow[host[p]!]!
  let start = -1
  for (let day = 0; day <= days; day++) {
    const full = day < days && level[row * days + day]! >= capacity[row]!
    if (full && start < 0) start = day
    if (full || start < 0) continue
    from.push(start)
    until.push(day)
    start = -1
  }
  return { first: Int32Array.of(0, from.length), from: Int32Array.from(from), until: Int32Array.from(until) }
}
