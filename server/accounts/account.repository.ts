import type { EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { Account } from './account.js'
import { accountTable, type AccountRow } from './account.table.js'

export interface AccountRepository {
  /** The account with the address, in lower case, and the hash of its password. */
  byEmail(email: string): Promise<AccountRow | null>
  /** Accounts by name. */
  page(request: PageRequest): Promise<Page<Account>>
  add(account: AccountRow): Promise<void>
}

export function accountRepository(tx: EntityManager): AccountRepository {
  const accounts = tx.getRepository(accountTable)
  return {
    byEmail: email =>
      accounts.createQueryBuilder('account').addSelect('account.passwordHash').where({ email }).getOne(),
    page: request => pageOf(accounts.createQueryBuilder('account'), { ...request, by: 'displayName' }),
    async add(account) {
      await accounts.insert(account)
    },
  }
}
