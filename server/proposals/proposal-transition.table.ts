import { EntitySchema } from 'typeorm'
import type { ProposalTransition } from './proposal.js'
import { proposalTable } from './proposal.table.js'

export const proposalTransitionTable = new EntitySchema<ProposalTransition>({
  name: 'ProposalTransition',
  tableName: 'proposal_transition',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'proposal_transition_pk' },
    proposalId: {
      name: 'proposal_id',
      type: 'uuid',
      foreignKey: { target: proposalTable, name: 'proposal_transition_proposal_fk' },
    },
    at: { type: 'timestamptz' },
    by: {
      name: 'account_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'account', name: 'proposal_transition_account_fk' },
    },
    from: { name: 'from_status', type: 'text', nullable: true },
    to: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  },
  indices: [{ name: 'proposal_transition_by_proposal', columns: ['proposalId', 'at'] }],
})
