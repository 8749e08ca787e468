import { In, type EntityManager } from 'typeorm'
import { newId } from '../shared/id.js'
import type { Stay } from '../shared/stay.js'
import type { Occupancy } from './occupancy.js'
import { occupancyTable } from './occupancy.table.js'
import type { Place } from './place.js'

export interface PlaceBlockRepository {
  /** Takes blocks of a place out and puts others in their stead. No turnover follows a block. Answers the new ones. */
  replace(blocks: readonly Occupancy[], by: readonly Stay[], place: Pick<Place, 'id'>): Promise<readonly Occupancy[]>
}

export function placeBlockRepository(tx: EntityManager): PlaceBlockRepository {
  const occupancies = tx.getRepository(occupancyTable)
  return {
    async replace(blocks, by, place) {
      if (blocks.length > 0) await occupancies.delete({ id: In(blocks.map(({ id }) => id)), kind: 'BLOCK' })
      const added = by.map((days): Occupancy => ({
        id: newId(),
        placeId: place.id,
        kind: 'BLOCK',
        stay: days,
        during: days,
        proposalId: null,
        services: [],
        expiresAt: null,
      }))
      await occupancies.insert(added)
      return added
    },
  }
}
