import { In, type EntityManager } from 'typeorm'
import { formatDaterange } from '../db/columns/daterange.js'
import { plainRows } from '../db/plain-rows.js'
import type { Stay } from '../shared/stay.js'
import type { Occupancy } from './occupancy.js'
import { occupancyTable } from './occupancy.table.js'

/** What other rooms may ask about occupancies. One touches a period when they share a day, turnover days included. */
export interface OccupancyReader {
  /** The occupancies with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Occupancy[]>
  /** What stands in some places during a period, by first day. */
  ofPlaces(placeIds: readonly string[], period: Stay): Promise<Occupancy[]>
  /** What stands in any place of a host during a period, by first day. */
  ofHost(hostId: string, period: Stay): Promise<Occupancy[]>
  /** What some proposals hold or have taken during a period, by first day. */
  ofProposals(proposalIds: readonly string[], period: Stay): Promise<Occupancy[]>
  /** What stands in any place of the network during a period, by first day. */
  touching(period: Stay): Promise<Occupancy[]>
}

export function occupancyReader(tx: EntityManager): OccupancyReader {
  const touching = (period: Stay) =>
    tx
      .getRepository(occupancyTable)
      .createQueryBuilder('occupancy')
      .where('occupancy.during && CAST(:period AS daterange)', { period: formatDaterange(period) })
      .orderBy('occupancy.during')
      .addOrderBy('occupancy.id')
  return {
    byIds: async ids => (ids.length === 0 ? [] : tx.getRepository(occupancyTable).findBy({ id: In([...ids]) })),
    ofPlaces: async (placeIds, period) =>
      placeIds.length === 0
        ? []
        : plainRows(touching(period).andWhere('occupancy.placeId = ANY(:placeIds)', { placeIds })),
    ofHost: (hostId, period) =>
      plainRows(
        touching(period).andWhere('occupancy.placeId IN (SELECT place.id FROM place WHERE place.host_id = :hostId)', {
          hostId,
        }),
      ),
    ofProposals: async (proposalIds, period) =>
      proposalIds.length === 0
        ? []
        : plainRows(touching(period).andWhere('occupancy.proposalId = ANY(:proposalIds)', { proposalIds })),
    touching: period => plainRows(touching(period)),
  }
}
