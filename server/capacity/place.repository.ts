import type { EntityManager } from 'typeorm'
import { newId } from '../shared/id.js'
import type { Stay } from '../shared/stay.js'
import { availabilityWindowTable } from './availability-window.table.js'
import type { Place } from './place.js'
import { placeTable } from './place.table.js'

export interface PlaceRepository {
  /** Adds a place and the windows in which it is offered. */
  add(place: Place, windows: readonly Stay[], createdAt: Date): Promise<void>
}

export function placeRepository(tx: EntityManager): PlaceRepository {
  return {
    async add(place, windows, createdAt) {
      await tx.getRepository(placeTable).insert(place)
      await tx
        .getRepository(availabilityWindowTable)
        .insert(windows.map(during => ({ id: newId(), placeId: place.id, during, createdAt, version: 1 })))
    },
  }
}
