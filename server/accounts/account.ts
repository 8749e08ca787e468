import type { Role } from '../access/viewer.js'

/** Whether an account can be used. */
export type AccountState = 'INVITED' | 'ACTIVE' | 'SUSPENDED'

/** A person who signs in. */
export interface Account {
  readonly id: string
  readonly organisationId: string
  /** The host institution the person works for; null unless the role is HOST_STAFF. */
  readonly hostId: string | null
  readonly displayName: string
  /** Lower case. */
  readonly email: string
  readonly role: Role
  readonly state: AccountState
}
