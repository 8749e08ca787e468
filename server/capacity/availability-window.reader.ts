import { In, type EntityManager } from 'typeorm'
import { formatDaterange } from '../db/columns/daterange.js'
import { plainRows } from '../db/plain-rows.js'
import type { Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import { availabilityWindowTable } from './availability-window.table.js'

/** What other rooms may ask about windows. A window touches a period when they share a day. */
export interface AvailabilityWindowReader {
  /** The windows with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<AvailabilityWindow[]>
  /** The windows that were published together, by place and first day; those withdrawn since are left out. */
  ofBatch(batchId: string): Promise<AvailabilityWindow[]>
  /** The windows of some places that touch a period, by first day. */
  ofPlaces(placeIds: readonly string[], period: Stay): Promise<AvailabilityWindow[]>
  /** All windows of the network that touch a period, by first day. */
  touching(period: Stay): Promise<AvailabilityWindow[]>
}

export function availabilityWindowReader(tx: EntityManager): AvailabilityWindowReader {
  const touching = (period: Stay) =>
    tx
      .getRepository(availabilityWindowTable)
      .createQueryBuilder('availability')
      .where('availability.during && CAST(:period AS daterange)', { period: formatDaterange(period) })
      .orderBy('availability.during')
      .addOrderBy('availability.id')
  return {
    byIds: async ids =>
      ids.length === 0 ? [] : tx.getRepository(availabilityWindowTable).findBy({ id: In([...ids]) }),
    ofBatch: batchId =>
      tx.getRepository(availabilityWindowTable).find({ where: { batchId }, order: { placeId: 'ASC', during: 'ASC' } }),
    ofPlaces: async (placeIds, period) =>
      placeIds.length === 0
        ? []
        : plainRows(touching(period).andWhere('availability.placeId = ANY(:placeIds)', { placeIds })),
    touching: period => plainRows(touching(period)),
  }
}
