import type { EntityManager } from 'typeorm'
import type { AvailabilityWindow } from './availability-window.js'
import { availabilityWindowTable } from './availability-window.table.js'
import type { PlaceAttributes } from './place-change.js'
import type { Place } from './place.js'
import { placeTable } from './place.table.js'

export interface PlaceRepository {
  /** Adds a place and the windows in which it is offered. */
  add(place: Place, windows: readonly AvailabilityWindow[]): Promise<void>
  /** Gives a place other attributes, and the next version. */
  change(before: Place, attributes: PlaceAttributes): Promise<void>
}

export function placeRepository(tx: EntityManager): PlaceRepository {
  return {
    async add(place, windows) {
      await tx.getRepository(placeTable).insert(place)
      await tx.getRepository(availabilityWindowTable).insert([...windows])
    },
    async change({ id, version }, attributes) {
      await tx.getRepository(placeTable).update({ id, version }, { ...attributes, version: version + 1 })
    },
  }
}
