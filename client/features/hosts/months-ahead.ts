import { addDays, addMonths, startOfMonth } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import type { OccupancyKind } from '../../lib/graphql/operations.generated.js'

interface Period {
  readonly from: IsoDay
  readonly until: IsoDay
}

/** What a place offers and what stands in it. */
export interface PlaceDays {
  readonly windows: readonly Period[]
  readonly occupancies: ReadonlyArray<Period & { readonly kind: OccupancyKind; readonly freeAgainFrom: IsoDay }>
}

/** Days of all places together in a month. Open days are offered and free; days kept empty after a stay are in none of the counts. */
export interface MonthAhead {
  /** First day of the month. */
  readonly month: IsoDay
  readonly open: number
  readonly held: number
  readonly occupied: number
  /** Blocked by the host institution or busy in an imported calendar. */
  readonly other: number
}

type DayState = 'open' | 'held' | 'occupied' | 'other' | 'none'

const STATES: Readonly<Record<OccupancyKind, DayState>> = {
  HOLD: 'held',
  STAY: 'occupied',
  BLOCK: 'other',
  IMPORTED: 'other',
}

/** What a day of a place is. */
export function stateOn(place: PlaceDays, day: IsoDay): DayState {
  const taken = place.occupancies.find(each => each.from <= day && day < each.freeAgainFrom)
  if (taken) return day < taken.until ? STATES[taken.kind] : 'none'
  return place.windows.some(window => window.from <= day && day < window.until) ? 'open' : 'none'
}

/** The months from the one of `today`, which counts from today on. */
export function monthsAhead(places: readonly PlaceDays[], today: IsoDay, months: number): readonly MonthAhead[] {
  const first = startOfMonth(today)
  return Array.from({ length: months }, (_, index) => {
    const month = addMonths(first, index)
    const count = { open: 0, held: 0, occupied: 0, other: 0, none: 0 }
    for (let day = index === 0 ? today : month; day < addMonths(month, 1); day = addDays(day, 1)) {
      for (const place of places) count[stateOn(place, day)] += 1
    }
    const { none: _none, ...counted } = count
    return { month, ...counted }
  })
}
