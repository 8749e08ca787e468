import type { EntityManager } from 'typeorm'
import { placementRepository, type PlacementRepository } from './placement.repository.js'

/** What other rooms may ask about placements. */
export type PlacementReader = Pick<PlacementRepository, 'byIds' | 'ofProposals'>

export function placementReader(tx: EntityManager): PlacementReader {
  const { byIds, ofProposals } = placementRepository(tx)
  return { byIds, ofProposals }
}
