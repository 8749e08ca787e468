import { EntitySchema } from 'typeorm'
import { stayColumn } from '../db/columns/daterange.js'
import type { Placement } from './placement.js'

export const placementTable = new EntitySchema<Placement>({
  name: 'Placement',
  tableName: 'placement',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'placement_pk' },
    proposalId: {
      name: 'proposal_id',
      type: 'uuid',
      foreignKey: { target: 'proposal', name: 'placement_proposal_fk' },
    },
    caseId: { name: 'case_id', type: 'uuid', foreignKey: { target: 'relocation_case', name: 'placement_case_fk' } },
    placeId: { name: 'place_id', type: 'uuid', foreignKey: { target: 'place', name: 'placement_place_fk' } },
    stay: { type: 'daterange', transformer: stayColumn },
    status: { type: 'text' },
    approvedBy: {
      name: 'approved_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'placement_approved_by_fk' },
    },
    confirmedBy: {
      name: 'confirmed_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'placement_confirmed_by_fk' },
    },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz' },
    version: { type: 'integer', default: 1 },
  },
  uniques: [{ name: 'placement_proposal_unique', columns: ['proposalId'] }],
  indices: [
    {
      name: 'placement_one_per_case',
      columns: ['caseId'],
      unique: true,
      where: `status IN ('CONFIRMED', 'TRAVELLING', 'IN_STAY')`,
    },
    { name: 'placement_by_place', columns: ['placeId'] },
    { name: 'placement_by_age', columns: ['confirmedAt', 'id'] },
  ],
  checks: [
    {
      name: 'placement_status_known',
      expression: `status IN ('CONFIRMED', 'TRAVELLING', 'IN_STAY', 'COMPLETED', 'ENDED_EARLY', 'CANCELLED')`,
    },
    { name: 'placement_takes_two', expression: 'approved_by <> confirmed_by' },
  ],
})
