import { In, type EntityManager } from 'typeorm'
import type { ImportedDays } from './imported-days.js'
import { importedDaysTable } from './imported-days.table.js'

/** What other rooms may ask about imported days. */
export interface ImportedDaysReader {
  /** Those with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<ImportedDays[]>
  /** Everything that some calendars brought, by first day. */
  ofSubscriptions(subscriptionIds: readonly string[]): Promise<ImportedDays[]>
}

export function importedDaysReader(tx: EntityManager): ImportedDaysReader {
  const imported = tx.getRepository(importedDaysTable)
  return {
    byIds: async ids => (ids.length === 0 ? [] : imported.findBy({ id: In([...ids]) })),
    ofSubscriptions: async ids =>
      ids.length === 0
        ? []
        : imported.find({ where: { subscriptionId: In([...ids]) }, order: { during: 'ASC', id: 'ASC' } }),
  }
}
