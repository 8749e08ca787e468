import { In, type EntityManager } from 'typeorm'
import { groupBy } from '../shared/group-by.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import type { Occupancy } from './occupancy.js'
import { occupancyReader } from './occupancy.reader.js'
import type { Place } from './place.js'
import { placeTable } from './place.table.js'

/** A place and what is offered of it and stands in it during a period, each by first day. */
export interface PlaceCalendar {
  readonly place: Place
  readonly windows: readonly AvailabilityWindow[]
  readonly occupancies: readonly Occupancy[]
}

/** What other rooms may ask about places. */
export interface PlaceReader {
  /** The places with these identifiers, by identifier; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Place[]>
  /** How many places the network has. */
  count(): Promise<number>
  /** The places of some hosts, by label. */
  ofHosts(hostIds: readonly string[]): Promise<Place[]>
  /** Every place of the network, by identifier, with its windows and occupancies that share a day with the period. */
  calendars(period: Stay): Promise<PlaceCalendar[]>
  /** The same of the places of one host. */
  calendarsOfHost(hostId: string, period: Stay): Promise<PlaceCalendar[]>
}

export function placeReader(tx: EntityManager): PlaceReader {
  const places = tx.getRepository(placeTable)
  return {
    byIds: async ids => (ids.length === 0 ? [] : places.find({ where: { id: In([...ids]) }, order: { id: 'ASC' } })),
    count: () => places.count(),
    ofHosts: async hostIds =>
      hostIds.length === 0
        ? []
        : places.find({ where: { hostId: In([...hostIds]) }, order: { label: 'ASC', id: 'ASC' } }),
    calendars: async period =>
      inCalendars(await places.find({ order: { id: 'ASC' } }), {
        windows: await availabilityWindowReader(tx).touching(period),
        occupancies: await occupancyReader(tx).touching(period),
      }),
    calendarsOfHost: async (hostId, period) => {
      const ofHost = await places.find({ where: { hostId }, order: { id: 'ASC' } })
      const ids = ofHost.map(({ id }) => id)
      return inCalendars(ofHost, {
        windows: await availabilityWindowReader(tx).ofPlaces(ids, period),
        occupancies: await occupancyReader(tx).ofPlaces(ids, period),
      })
    },
  }
}

/** The place as it is now, which a use case about it answers; or it is gone. */
export async function placeAsItIs(
  tx: EntityManager,
  id: string,
): Promise<Result<Place, { readonly kind: 'NotFound' }>> {
  const [place] = await placeReader(tx).byIds([id])
  return place ? success(place) : refuse({ kind: 'NotFound' })
}

function inCalendars(
  places: readonly Place[],
  { windows, occupancies }: { windows: readonly AvailabilityWindow[]; occupancies: readonly Occupancy[] },
): PlaceCalendar[] {
  const windowsOf = groupBy(windows, window => window.placeId)
  const occupanciesOf = groupBy(occupancies, occupancy => occupancy.placeId)
  return places.map(place => ({
    place,
    windows: windowsOf.get(place.id) ?? [],
    occupancies: occupanciesOf.get(place.id) ?? [],
  }))
}
