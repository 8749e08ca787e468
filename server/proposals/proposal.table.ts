import { EntitySchema } from 'typeorm'
import { stayColumn } from '../db/columns/daterange.js'
import type { Proposal } from './proposal.js'

/** A proposal with the versions it was made from as columns of their own. */
export type ProposalRow = Omit<Proposal, 'madeFrom'> & Proposal['madeFrom']

export const proposalTable = new EntitySchema<ProposalRow>({
  name: 'Proposal',
  tableName: 'proposal',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'proposal_pk' },
    runId: { name: 'run_id', type: 'uuid', foreignKey: { target: 'match_run', name: 'proposal_run_fk' } },
    caseId: { name: 'case_id', type: 'uuid', foreignKey: { target: 'relocation_case', name: 'proposal_case_fk' } },
    placeId: { name: 'place_id', type: 'uuid', foreignKey: { target: 'place', name: 'proposal_place_fk' } },
    hostId: { name: 'host_id', type: 'uuid', foreignKey: { target: 'host_institution', name: 'proposal_host_fk' } },
    stay: { type: 'daterange', transformer: stayColumn },
    status: { type: 'text' },
    overrideReason: { name: 'override_reason', type: 'text', nullable: true },
    points: { type: 'integer' },
    review: { type: 'jsonb' },
    caseVersion: { name: 'case_version', type: 'integer' },
    placeVersion: { name: 'place_version', type: 'integer' },
    hostVersion: { name: 'host_version', type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    approvedBy: {
      name: 'approved_by',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'account', name: 'proposal_approved_by_fk' },
    },
    approvedAt: { name: 'approved_at', type: 'timestamptz', nullable: true },
    expiresAt: { name: 'expires_at', type: 'timestamptz', nullable: true },
    declinedBy: { name: 'declined_by', type: 'text', nullable: true },
    declineReason: { name: 'decline_reason', type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'proposal_by_run', columns: ['runId'] },
    { name: 'proposal_by_case', columns: ['caseId'] },
    { name: 'proposal_by_host', columns: ['hostId'] },
    { name: 'proposal_by_age', columns: ['createdAt', 'id'] },
    { name: 'proposal_expiring', columns: ['expiresAt'], where: 'expires_at IS NOT NULL' },
  ],
  checks: [
    { name: 'proposal_stay', expression: 'NOT isempty(stay) AND NOT lower_inf(stay) AND NOT upper_inf(stay)' },
    {
      name: 'proposal_status_known',
      expression: `status IN
        ('PROPOSED', 'APPROVED', 'HOST_ACCEPTED', 'CONSENTED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'PREEMPTED', 'REVOKED')`,
    },
    { name: 'proposal_declined_by_known', expression: `declined_by IN ('COORDINATOR', 'HOST', 'DEFENDER')` },
    { name: 'proposal_approval', expression: '(approved_by IS NULL) = (approved_at IS NULL)' },
    {
      name: 'proposal_open_steps_expire',
      expression: `(status IN ('APPROVED', 'HOST_ACCEPTED', 'CONSENTED')) = (expires_at IS NOT NULL)`,
    },
    {
      name: 'proposal_decline',
      expression: `(status = 'DECLINED') = (declined_by IS NOT NULL AND decline_reason IS NOT NULL)`,
    },
  ],
})

export function toProposal({ caseVersion, placeVersion, hostVersion, ...row }: ProposalRow): Proposal {
  return { ...row, madeFrom: { caseVersion, placeVersion, hostVersion } }
}

export function toProposalRow({ madeFrom, ...proposal }: Proposal): ProposalRow {
  return { ...proposal, ...madeFrom }
}
