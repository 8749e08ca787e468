import type { Role, Viewer } from '../access/viewer.js'
import { complaintOf } from '../db/complaint.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { hostReader } from '../hosts/host.reader.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { CreateAccountRefusal } from './account.errors.js'
import type { Account } from './account.js'
import { accountReader } from './account.reader.js'
import { accountRepository } from './account.repository.js'
import type { PasswordKeeper } from './password.js'

/** Somebody to make an account for. Host staff belong to the organisation of their host institution. */
export type NewAccount = {
  readonly displayName: string
  readonly email: string
  /** At least 12 characters. */
  readonly password: string
} & (
  | { readonly role: 'HOST_STAFF'; readonly hostId: string }
  | { readonly role: Exclude<Role, 'HOST_STAFF'>; readonly organisationId: string }
)

export interface AccountService {
  /** Makes an account in use. Called by whoever sets the platform up, never by a request. */
  createAccount(account: NewAccount): Promise<Result<Account, CreateAccountRefusal>>
  accounts(viewer: Viewer & { role: 'ADMIN' }, page: PageRequest): Promise<Page<Account>>
  /** The accounts with these identifiers; those that do not exist are left out. What a viewer may see of them is policy. */
  byIds(ids: readonly string[]): Promise<Account[]>
}

const MINIMUM_PASSWORD_LENGTH = 12

export function accountService({
  unitOfWork,
  passwords,
}: {
  unitOfWork: UnitOfWork
  passwords: PasswordKeeper
}): AccountService {
  return {
    async createAccount(account) {
      const { displayName, password, role } = account
      const email = account.email.trim().toLowerCase()
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) return refuse({ kind: 'NotAnEmailAddress' })
      if (password.length < MINIMUM_PASSWORD_LENGTH)
        return refuse({ kind: 'PasswordTooShort', minimumLength: MINIMUM_PASSWORD_LENGTH })
      const passwordHash = await passwords.hash(password)
      return refusingBrokenRules(() =>
        unitOfWork.transaction(async tx => {
          const hostId = account.role === 'HOST_STAFF' ? account.hostId : null
          const organisationId =
            account.role === 'HOST_STAFF'
              ? (await hostReader(tx).byIds([account.hostId]))[0]?.organisationId
              : account.organisationId
          if (organisationId === undefined) return refuse({ kind: 'NotFound' })
          const made: Account = { id: newId(), organisationId, hostId, displayName, email, role, state: 'ACTIVE' }
          await accountRepository(tx).add({ ...made, passwordHash })
          return success(made)
        }),
      )
    },
    accounts: (_viewer, page) => unitOfWork.read(tx => accountRepository(tx).page(page)),
    byIds: ids => unitOfWork.read(tx => accountReader(tx).byIds(ids)),
  }
}

async function refusingBrokenRules(
  work: () => Promise<Result<Account, CreateAccountRefusal>>,
): Promise<Result<Account, CreateAccountRefusal>> {
  try {
    return await work()
  } catch (error) {
    const complaint = complaintOf(error)
    if (complaint?.kind === 'Duplicate') return refuse({ kind: 'EmailTaken' })
    if (complaint?.kind === 'BrokenReference') return refuse({ kind: 'NotFound' })
    throw error
  }
}
