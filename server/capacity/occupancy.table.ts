import { EntitySchema } from 'typeorm'
import { stayColumn } from '../db/columns/daterange.js'
import type { Occupancy } from './occupancy.js'
import { placeTable } from './place.table.js'

export const occupancyTable = new EntitySchema<Occupancy>({
  name: 'Occupancy',
  tableName: 'occupancy',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'occupancy_pk' },
    placeId: { name: 'place_id', type: 'uuid', foreignKey: { target: placeTable, name: 'occupancy_place_fk' } },
    kind: { type: 'text' },
    stay: { type: 'daterange', transformer: stayColumn },
    during: { type: 'daterange', transformer: stayColumn },
    proposalId: {
      name: 'proposal_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'proposal', name: 'occupancy_proposal_fk' },
    },
    services: { type: 'text', array: true },
    expiresAt: { name: 'expires_at', type: 'timestamptz', nullable: true },
  },
  uniques: [{ name: 'occupancy_proposal_unique', columns: ['proposalId'] }],
  checks: [
    { name: 'occupancy_kind_known', expression: `kind IN ('HOLD', 'STAY', 'BLOCK', 'IMPORTED')` },
    {
      name: 'occupancy_bounded',
      expression: 'NOT isempty(stay) AND NOT lower_inf(during) AND NOT upper_inf(during)',
    },
    { name: 'occupancy_turnover_follows', expression: 'stay <@ during AND lower(stay) = lower(during)' },
    { name: 'occupancy_hold_expires', expression: `(kind = 'HOLD') = (expires_at IS NOT NULL)` },
    { name: 'occupancy_household_named', expression: `(kind IN ('HOLD', 'STAY')) = (proposal_id IS NOT NULL)` },
  ],
  exclusions: [{ name: 'occupancy_no_overlap', expression: 'USING gist (place_id WITH =, during WITH &&)' }],
})
