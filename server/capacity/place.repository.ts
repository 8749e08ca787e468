import type { EntityManager } from 'typeorm'
import type { AvailabilityWindow } from './availability-window.js'
import { availabilityWindowTable } from './availability-window.table.js'
import type { Place } from './place.js'
import { placeTable } from './place.table.js'

export interface PlaceRepository {
  /** Adds a place and the windows in which it is offered. */
  add(place: Place, windows: readonly AvailabilityWindow[]): Promise<void>
}

export function placeRepository(tx: EntityManager): PlaceRepository {
  return {
    async add(place, windows) {
      await tx.getRepository(placeTable).insert(place)
      await tx.getRepository(availabilityWindowTable).insert([...windows])
    },
  }
}
