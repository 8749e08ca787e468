import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import { stay, type Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import type { Occupancy } from './occupancy.js'
import type { Place } from './place.js'

/** All that a feed ever says of a day. */
export type FeedWord = 'Occupied' | 'Held' | 'Open'

/** Days on which a feed says the same. */
export interface FeedDays {
  /** What it is about. No two periods of a feed are about the same and begin on the same day. */
  readonly about: string
  readonly says: FeedWord
  readonly during: Stay
}

/**
 * The days of a place that are over on `today` or later: occupied or held, turnover days included, and open where a
 * household could arrive for a day, so far as the ledger is concerned: the place is offered, nothing stands there or
 * comes so soon that the turnover would meet it, and the host as a whole is not full. The notice that a host needs is
 * not looked at. Neighbouring days that say the same are one period, so that nobody sees where one guest ends and the
 * next begins.
 */
export function daysOfPlace({
  place,
  windows,
  occupancies,
  hostIsFull,
  today,
}: {
  place: Pick<Place, 'id' | 'turnoverDays'>
  /** Both by first day; neither overlaps itself. */
  windows: readonly Pick<AvailabilityWindow, 'during'>[]
  occupancies: readonly Pick<Occupancy, 'kind' | 'during'>[]
  /** Days on which the host takes nobody else, in no order. */
  hostIsFull: readonly Stay[]
  today: CalendarDay
}): FeedDays[] {
  const taken = occupancies.map(({ kind, during }) => ({ says: wordOf(kind), during }))
  const tooSoon = occupancies.map(({ during }) => stay(addDays(during.from, -place.turnoverDays), during.until))
  const closed = [...tooSoon, ...hostIsFull].toSorted(byFirstDay)
  const open = windows.flatMap(({ during }) => [...leftOpen(during, closed)])
  const all = [...taken, ...open.map(during => ({ says: 'Open' as const, during }))]
  return joined(all.toSorted((one, other) => byFirstDay(one.during, other.during)))
    .filter(({ during }) => during.until > today)
    .map(days => ({ ...days, about: place.id }))
}

function byFirstDay(one: Stay, other: Stay): number {
  return one.from < other.from ? -1 : one.from > other.from ? 1 : 0
}

/** The days of households themselves, wherever they are: held or occupied. */
export function daysOfHouseholds({
  occupancies,
  today,
}: {
  occupancies: readonly Pick<Occupancy, 'kind' | 'placeId' | 'stay'>[]
  today: CalendarDay
}): FeedDays[] {
  return occupancies
    .filter(({ stay: days }) => days.until > today)
    .map(({ kind, placeId, stay: during }) => ({ about: placeId, says: wordOf(kind), during }))
}

function wordOf(kind: Occupancy['kind']): FeedWord {
  return kind === 'HOLD' ? 'Held' : 'Occupied'
}

/** The days of a window that are not closed. What is closed comes by first day. */
function* leftOpen(window: Stay, closed: readonly Stay[]): Generator<Stay> {
  let from = window.from
  for (const during of closed) {
    if (during.until <= from || during.from >= window.until) continue
    if (during.from > from) yield stay(from, during.from)
    from = during.until
  }
  if (from < window.until) yield stay(from, window.until)
}

function joined(periods: readonly Omit<FeedDays, 'about'>[]): Omit<FeedDays, 'about'>[] {
  const done: Omit<FeedDays, 'about'>[] = []
  for (const period of periods) {
    const before = done.at(-1)
    if (before?.says === period.says && before.during.until === period.during.from)
      done[done.length - 1] = { says: period.says, during: stay(before.during.from, period.during.until) }
    else done.push(period)
  }
  return done
}
