import { addDays } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import type { PlaceDays } from './months-ahead.js'

/** Something that happens in a place on a day. */
export interface ComingEvent {
  readonly type: 'ARRIVAL' | 'DEPARTURE' | 'WINDOW_ENDS'
  readonly placeLabel: string
  readonly day: IsoDay
  /** For a departure: the first day the place is free again. */
  readonly freeAgainFrom: IsoDay
}

type Place = PlaceDays & { readonly label: string }

/** Arrivals, departures and last days of windows from today on for `days` days, by day and then by place. */
export function comingUp(places: readonly Place[], today: IsoDay, days: number): readonly ComingEvent[] {
  const end = addDays(today, days)
  const events = places.flatMap((place): ComingEvent[] => [
    ...place.occupancies
      .filter(each => each.kind === 'STAY')
      .flatMap((stay): ComingEvent[] => [
        { type: 'ARRIVAL', placeLabel: place.label, day: stay.from, freeAgainFrom: stay.freeAgainFrom },
        { type: 'DEPARTURE', placeLabel: place.label, day: stay.until, freeAgainFrom: stay.freeAgainFrom },
      ]),
    ...place.windows.map((window): ComingEvent => ({
      type: 'WINDOW_ENDS',
      placeLabel: place.label,
      day: addDays(window.until, -1),
      freeAgainFrom: window.until,
    })),
  ])
  return events
    .filter(event => today <= event.day && event.day < end)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.placeLabel.localeCompare(b.placeLabel))
}
