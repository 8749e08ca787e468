import { In, type EntityManager } from 'typeorm'
import type { Account } from './account.js'
import { accountTable } from './account.table.js'

/** What other rooms may ask about accounts. */
export interface AccountReader {
  /** The accounts with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Account[]>
}

export function accountReader(tx: EntityManager): AccountReader {
  return {
    byIds: async ids => (ids.length === 0 ? [] : tx.getRepository(accountTable).findBy({ id: In([...ids]) })),
  }
}
