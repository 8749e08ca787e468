import type { EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { Organisation } from './organisation.js'
import { organisationTable } from './organisation.table.js'

export interface OrganisationRepository {
  /** Organisations by name. */
  page(request: PageRequest): Promise<Page<Organisation>>
  add(organisation: Organisation): Promise<void>
}

export function organisationRepository(tx: EntityManager): OrganisationRepository {
  const organisations = tx.getRepository(organisationTable)
  return {
    page: request => pageOf(organisations.createQueryBuilder('organisation'), { ...request, by: 'name' }),
    async add(organisation) {
      await organisations.insert(organisation)
    },
  }
}
