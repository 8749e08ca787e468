import { In, type EntityManager } from 'typeorm'
import { newId } from '../shared/id.js'
import { formatDaterange } from '../db/columns/daterange.js'
import type { Stay } from '../shared/stay.js'
import type { Occupancy } from './occupancy.js'
import { occupancyTable } from './occupancy.table.js'
import type { Place } from './place.js'

export interface PlaceBlockRepository {
  /** Takes blocks of a place out and puts others in their stead; imported days go where these come. No turnover follows a block. */
  replace(blocks: readonly Occupancy[], by: readonly Stay[], place: Pick<Place, 'id'>): Promise<void>
}

export function placeBlockRepository(tx: EntityManager): PlaceBlockRepository {
  const occupancies = tx.getRepository(occupancyTable)
  return {
    async replace(blocks, by, place) {
      if (blocks.length > 0) await occupancies.delete({ id: In(blocks.map(({ id }) => id)), kind: 'BLOCK' })
      await tx.query(
        `DELETE FROM occupancy WHERE place_id = $1 AND kind = 'IMPORTED' AND during && ANY (CAST($2 AS daterange[]))`,
        [place.id, by.map(formatDaterange)],
      )
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
    },
  }
}
