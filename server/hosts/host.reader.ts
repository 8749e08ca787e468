import { In, type EntityManager } from 'typeorm'
import { groupBy } from '../shared/group-by.js'
import type { HostInstitution } from './host-institution.js'
import {
  accompanimentOfferTable,
  arrivalQuotaTable,
  hostInstitutionTable,
  type HostInstitutionRow,
} from './host-institution.table.js'

/** What other rooms may ask about host institutions. */
export interface HostReader {
  /** The host institutions with these identifiers, by identifier; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<HostInstitution[]>
  /** Every host institution of the network, by identifier. */
  all(): Promise<HostInstitution[]>
}

export function hostReader(tx: EntityManager): HostReader {
  return {
    byIds: async ids => {
      if (ids.length === 0) return []
      const rows = await tx
        .getRepository(hostInstitutionTable)
        .find({ where: { id: In([...ids]) }, order: { id: 'ASC' } })
      return withOffersAndQuotas(tx, rows)
    },
    all: async () =>
      withOffersAndQuotas(tx, await tx.getRepository(hostInstitutionTable).find({ order: { id: 'ASC' } })),
  }
}

/** Completes the rows, keeping their order: offers by type, quotas by first day. */
export async function withOffersAndQuotas(
  tx: EntityManager,
  rows: readonly HostInstitutionRow[],
): Promise<HostInstitution[]> {
  if (rows.length === 0) return []
  const hostId = In(rows.map(row => row.id))
  const offers = await tx.getRepository(accompanimentOfferTable).find({ where: { hostId }, order: { type: 'ASC' } })
  const quotas = await tx.getRepository(arrivalQuotaTable).find({ where: { hostId }, order: { during: 'ASC' } })
  const offersOf = groupBy(offers, offer => offer.hostId)
  const quotasOf = groupBy(quotas, quota => quota.hostId)
  return rows.map(row => ({
    ...row,
    accompanimentOffers: (offersOf.get(row.id) ?? []).map(({ type, households }) => ({ type, households })),
    arrivalQuotas: (quotasOf.get(row.id) ?? []).map(({ during, arrivals }) => ({ during, arrivals })),
  }))
}
