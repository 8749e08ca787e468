import { dayOf, SECONDS_PER_DAY } from './civil.js'
import type { Anchor } from './occurrence.js'
import type { Rule } from './rule.js'
import type { Zone } from './zone.js'

/**
 * The last wall time at which an occurrence may begin, by UNTIL. Exporters mix days, local times and UTC; where UNTIL is of another
 * kind than DTSTART, the later reading is taken, so that no occurrence is lost.
 */
export function lastWall({ until }: Rule, start: Anchor, place: Zone): number {
  if (until === undefined) return Infinity
  if (start.kind === 'day') {
    if (until.kind === 'day') return until.day * SECONDS_PER_DAY
    const local = until.utc ? place.latestWall(until.wall) : until.wall
    return Math.max(dayOf(until.wall), dayOf(local)) * SECONDS_PER_DAY
  }
  if (until.kind === 'day') return (until.day + 1) * SECONDS_PER_DAY - 1
  const asUtc = Math.max(...start.zones.map(zone => zone.latestWall(until.wall)))
  return until.utc ? asUtc : Math.max(until.wall, asUtc)
}
