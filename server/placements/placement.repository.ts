import { In, type EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { Placement } from './placement.js'
import { placementTable } from './placement.table.js'

export interface PlacementRepository {
  /** The placements with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Placement[]>
  /** The placements that proposals became, in no order. */
  ofProposals(proposalIds: readonly string[]): Promise<Placement[]>
  /** Newest first. */
  page(request: PageRequest): Promise<Page<Placement>>
  insert(placement: Placement): Promise<void>
}

export function placementRepository(tx: EntityManager): PlacementRepository {
  const table = tx.getRepository(placementTable)
  return {
    byIds: async ids => (ids.length === 0 ? [] : table.findBy({ id: In([...ids]) })),
    ofProposals: async ids => (ids.length === 0 ? [] : table.findBy({ proposalId: In([...ids]) })),
    page: request =>
      pageOf(table.createQueryBuilder('placement'), { ...request, by: 'confirmedAt', direction: 'DESC' }),
    insert: async placement => {
      await table.insert(placement)
    },
  }
}
