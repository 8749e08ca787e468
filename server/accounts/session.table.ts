import { EntitySchema } from 'typeorm'
import { accountTable } from './account.table.js'
import type { Session } from './session.js'

export const sessionTable = new EntitySchema<Session>({
  name: 'Session',
  tableName: 'session',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'session_pk' },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    accountId: {
      name: 'account_id',
      type: 'uuid',
      foreignKey: { target: accountTable, name: 'session_account_fk' },
    },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    lastSeenAt: { name: 'last_seen_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
  },
  uniques: [{ name: 'session_token_unique', columns: ['tokenHash'] }],
  indices: [{ name: 'session_by_account', columns: ['accountId'] }],
})
