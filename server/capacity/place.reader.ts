import { In, type EntityManager } from 'typeorm'
import { groupBy } from '../shared/group-by.js'
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
  /** The places of some hosts, by label. */
  ofHosts(hostIds: readonly string[]): Promise<Place[]>
  /** Every place of the network, by identifier, with its windows and occupancies that share a day with the period. */
  calendars(period: Stay): Promise<PlaceCalendar[]>
}

export function placeReader(tx: EntityManager): PlaceReader {
  const places = tx.getRepository(placeTable)
  return {
    byIds: async ids => (ids.length === 0 ? [] : places.find({ where: { id: In([...ids]) }, order: { id: 'ASC' } })),
    ofHosts: async hostIds =>
      hostIds.length === 0
        ? []
        : places.find({ where: { hostId: In([...hostIds]) }, order: { label: 'ASC', id: 'ASC' } }),
    calendars: async period => {
      const all = await places.find({ order: { id: 'ASC' } })
      const windowsOf = groupBy(await availabilityWindowReader(tx).touching(period), window => window.placeId)
      const occupanciesOf = groupBy(await occupancyReader(tx).touching(period), occupancy => occupancy.placeId)
      return all.map(place => ({
        place,
        windows: windowsOf.get(place.id) ?? [],
        occupancies: occupanciesOf.get(place.id) ?? [],
      }))
    },
  }
}
