import type { EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { withOffersAndQuotas } from './host.reader.js'
import type { HostInstitution } from './host-institution.js'
import { accompanimentOfferTable, arrivalQuotaTable, hostInstitutionTable } from './host-institution.table.js'

export interface HostInstitutionRepository {
  /** Host institutions by name; only the one with the identifier when it is given. */
  page(request: PageRequest, onlyId: string | null): Promise<Page<HostInstitution>>
  add(host: HostInstitution): Promise<void>
}

export function hostInstitutionRepository(tx: EntityManager): HostInstitutionRepository {
  return {
    async page(request, onlyId) {
      const query = tx.getRepository(hostInstitutionTable).createQueryBuilder('host')
      if (onlyId !== null) query.where('host.id = :onlyId', { onlyId })
      const page = await pageOf(query, { ...request, by: 'name' })
      return { ...page, items: await withOffersAndQuotas(tx, page.items) }
    },
    async add({ accompanimentOffers, arrivalQuotas, ...row }) {
      await tx.getRepository(hostInstitutionTable).insert(row)
      const hostId = row.id
      await tx.getRepository(accompanimentOfferTable).insert(accompanimentOffers.map(offer => ({ ...offer, hostId })))
      await tx.getRepository(arrivalQuotaTable).insert(arrivalQuotas.map(quota => ({ ...quota, hostId, id: newId() })))
    },
  }
}
