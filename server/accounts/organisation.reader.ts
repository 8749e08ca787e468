import { In, type EntityManager } from 'typeorm'
import type { Organisation } from './organisation.js'
import { organisationTable } from './organisation.table.js'

/** What other rooms may ask about organisations. */
export interface OrganisationReader {
  /** The organisations with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Organisation[]>
}

export function organisationReader(tx: EntityManager): OrganisationReader {
  return {
    byIds: async ids => (ids.length === 0 ? [] : tx.getRepository(organisationTable).findBy({ id: In([...ids]) })),
  }
}
