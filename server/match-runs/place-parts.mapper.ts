import type { FilePlace } from '../../matching/index.js'
import { isHousehold, type Occupancy } from '../capacity/occupancy.js'
import type { PlaceCalendar } from '../capacity/place.reader.js'
import type { Place } from '../capacity/place.js'
import { conditionsKey, conditionsOf, forAnyone, type WindowConditions } from '../capacity/window-conditions.js'
import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import { groupBy } from '../shared/group-by.js'
import { lengthInDays, stay, without, type Stay } from '../shared/stay.js'
import { pseudonym } from './pseudonyms.js'

/** How a pool is written down. */
export interface Manner {
  readonly today: CalendarDay
  /** True when a single stay is to be judged, so that nothing of the plan can be in its way. */
  readonly alone?: boolean
}

/**
 * The windows of a place that ask the same of a household: the engine knows no conditions, so a place whose windows ask
 * different things is offered to it in parts, and cases that do not meet what a part asks are kept apart from it. All
 * parts are taken on the same days; the households behind those count against their host once, at the first part.
 */
export interface PlacePart {
  /** What the part goes by in the engine: the place's own pseudonym for its first part. */
  readonly name: string
  readonly place: Place
  readonly conditions: WindowConditions
  readonly windows: FilePlace['windows']
  readonly taken: FilePlace['taken']
}

interface Naming extends Required<Manner> {
  readonly names: ReadonlyMap<string, string>
}

/** The parts of all places; what asks nothing of anybody first. A place without windows has one part. */
export function partsOf(calendars: readonly PlaceCalendar[], naming: Naming): readonly PlacePart[] {
  return calendars.flatMap(calendar => partsOfPlace(calendar, naming))
}

function partsOfPlace({ place, windows, occupancies }: PlaceCalendar, naming: Naming): readonly PlacePart[] {
  const { names, today, alone } = naming
  const base = pseudonym(names, place.id)
  const present = occupancies.filter(({ during }) => during.until > today)
  const open = windows
    .filter(({ during }) => during.until > today)
    .map(window => ({ key: conditionsKey(window), window, during: fromDay(window.during, today) }))
  const groups = [...groupBy(open, ({ key }) => key).values()].toSorted(([one], [other]) =>
    one!.key < other!.key ? -1 : 1,
  )
  const part = (index: number, conditions: WindowConditions, during: readonly Stay[]): PlacePart => ({
    name: index === 0 ? base : `${base}-C${index + 1}`,
    place,
    conditions,
    windows: withoutShortBlocks(during, present, place).map(({ from, until }) => ({ from, until })),
    taken: present.flatMap(occupancy => takenBy(occupancy, place, index === 0)),
  })
  if (groups.length === 0) return [part(0, forAnyone, [])]
  return groups.map((group, index) => {
    const others = alone ? [] : open.filter(({ key }) => key !== group[0]!.key)
    const spans = group.flatMap(({ during }) =>
      leavingTurnover(
        during,
        others.map(other => other.during),
        place,
      ),
    )
    return part(index, conditionsOf(group[0]!.window), spans)
  })
}

/**
 * Parts of a place cannot be in each other's way in the engine, so a window ends early enough for the turnover days
 * after its stays to pass before a window of another part begins. A plan may so miss a stay at the edge; it never
 * contains two that collide.
 */
function leavingTurnover(during: Stay, others: readonly Stay[], { turnoverDays }: Place): readonly Stay[] {
  const limits = others.filter(({ from }) => from >= during.until).map(({ from }) => addDays(from, -turnoverDays))
  const until = limits.reduce((least, limit) => (limit < least ? limit : least), during.until)
  return during.from < until ? [stay(during.from, until)] : []
}

/**
 * Nobody leaves a blocked or an imported time, so no turnover follows it; the engine keeps turnover days after whatever
 * is taken. Where such a time is longer than the turnover, its end is told so much earlier; a shorter one parts windows.
 */
function takenBy(occupancy: Occupancy, { turnoverDays }: Place, counts: boolean): FilePlace['taken'] {
  const { from, until } = occupancy.stay
  if (isHousehold(occupancy)) return [{ from, until, services: counts ? occupancy.services : [], household: counts }]
  if (partsWindows(occupancy, turnoverDays)) return []
  return [{ from, until: addDays(until, -turnoverDays), services: [], household: false }]
}

function withoutShortBlocks(
  windows: readonly Stay[],
  occupancies: readonly Occupancy[],
  { turnoverDays }: Place,
): readonly Stay[] {
  const kept = occupancies
    .filter(occupancy => !isHousehold(occupancy) && partsWindows(occupancy, turnoverDays))
    .map(occupancy => stay(addDays(occupancy.stay.from, -turnoverDays), occupancy.stay.until))
  return windows.flatMap(window => without(window, kept))
}

function partsWindows({ stay: days }: Occupancy, turnoverDays: number): boolean {
  return turnoverDays > 0 && lengthInDays(days) <= turnoverDays
}

function fromDay({ from, until }: Stay, today: CalendarDay): Stay {
  return stay(from > today ? from : today, until)
}
