import { EntitySchema } from 'typeorm'
import type { Consent } from './consent.js'
import { proposalTable } from './proposal.table.js'

export const consentTable = new EntitySchema<Consent>({
  name: 'Consent',
  tableName: 'consent',
  columns: {
    proposalId: {
      name: 'proposal_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'consent_pk',
      foreignKey: { target: proposalTable, name: 'consent_proposal_fk' },
    },
    recordedBy: {
      name: 'recorded_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'consent_account_fk' },
    },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  },
})
