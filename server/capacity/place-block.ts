import type { CalendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, type Result } from '../shared/result.js'
import { lengthInDays, overlaps, span, stayBetween, without, type Stay } from '../shared/stay.js'
import type { Period } from './availability-window.js'
import type { BlockedDays } from './calendar-change.js'
import { isHousehold, type Occupancy } from './occupancy.js'

/** Days that a host closes, or opens again, at most at once: three years. */
const longestBlockDays = 1096

/** The days to block or to open: they are yet to come, at least in part. */
export function blockedDays(
  { from, until }: Period,
  { today }: { today: CalendarDay },
): Result<Stay, readonly InvalidInput[]> {
  const fault = (message: string) => refuse([{ kind: 'InvalidInput', path: ['until'], message } as const])
  const days = stayBetween({ from, until })
  if (!days.ok) return fault(`Days that begin on ${from} cannot end on ${until}; choose a later end.`)
  if (until <= today) return fault('These days have passed; choose later ones.')
  if (lengthInDays(days.value) > longestBlockDays) return fault('Choose at most three years at once.')
  return days
}

/** One block in place of those it touches or meets, so that the calendar shows it as one. */
export function joined(days: Stay, blocks: readonly Occupancy[]): Stay {
  return span([days, ...blocks.map(({ stay }) => stay)])!
}

/** What remains of blocks when some days are opened. */
export function remaining(days: Stay, blocks: readonly Occupancy[]): readonly Stay[] {
  return blocks.flatMap(({ stay }) => without(stay, [days]))
}

/** The days of blocks that are opened with some days. */
export function opened(days: Stay, blocks: readonly Occupancy[]): readonly Stay[] {
  return blocks.flatMap(({ stay }) => without(stay, without(stay, [days])))
}

/** What stands in the way of blocking days: households, turnover after them included. Imported days give way. */
export function inTheWayOfBlock(occupancies: readonly Occupancy[], days: readonly Stay[]): readonly Occupancy[] {
  return occupancies.filter(each => isHousehold(each) && days.some(piece => overlaps(each.during, piece)))
}

/** Days of a place as the step remembers them that blocked or opened them; null for none. */
export function blockedBy(placeId: string, days: readonly Stay[]): BlockedDays | null {
  const during = span(days)
  return during && { id: placeId, placeId, during, days }
}
