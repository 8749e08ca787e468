import { EntitySchema } from 'typeorm'
import type { Account } from './account.js'
import { organisationTable } from './organisation.table.js'

/** An account with what proves that somebody is its owner. It leaves the room only as an Account. */
export interface AccountRow extends Account {
  /** Argon2id in PHC form. */
  readonly passwordHash: string
}

export const accountTable = new EntitySchema<AccountRow>({
  name: 'Account',
  tableName: 'account',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'account_pk' },
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      foreignKey: { target: organisationTable, name: 'account_organisation_fk' },
    },
    hostId: {
      name: 'host_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'host_institution', name: 'account_host_fk' },
    },
    displayName: { name: 'display_name', type: 'text' },
    email: { type: 'text' },
    passwordHash: { name: 'password_hash', type: 'text', select: false },
    role: { type: 'text' },
    state: { type: 'text' },
  },
  uniques: [{ name: 'account_email_unique', columns: ['email'] }],
  checks: [
    { name: 'account_role_known', expression: `role IN ('HOST_STAFF', 'COORDINATOR', 'MEMBER', 'ADMIN')` },
    { name: 'account_state_known', expression: `state IN ('INVITED', 'ACTIVE', 'SUSPENDED')` },
    { name: 'account_email_lower', expression: 'email = lower(email)' },
    {
      name: 'account_host_only_for_host_staff',
      expression: `(role = 'HOST_STAFF') = (host_id IS NOT NULL)`,
    },
  ],
})
