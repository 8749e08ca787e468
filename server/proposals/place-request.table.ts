import { EntitySchema } from 'typeorm'
import type { PlaceRequest } from './place-request.js'
import { proposalTable } from './proposal.table.js'

/** What is kept of a place request; days and state are the proposal's. */
export type PlaceRequestRow = Omit<PlaceRequest, 'placeId' | 'stay' | 'status' | 'answerBy' | 'version'>

export const placeRequestTable = new EntitySchema<PlaceRequestRow>({
  name: 'PlaceRequest',
  tableName: 'place_request',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'place_request_pk' },
    proposalId: {
      name: 'proposal_id',
      type: 'uuid',
      foreignKey: { target: proposalTable, name: 'place_request_proposal_fk' },
    },
    hostId: {
      name: 'host_id',
      type: 'uuid',
      foreignKey: { target: 'host_institution', name: 'place_request_host_fk' },
    },
    code: { type: 'text' },
    householdSize: { name: 'household_size', type: 'text' },
    ageBands: { name: 'age_bands', type: 'text', array: true },
    languages: { type: 'text', array: true },
    accompanimentNeeds: { name: 'accompaniment_needs', type: 'jsonb' },
    stepFree: { name: 'step_free', type: 'boolean' },
    askedAt: { name: 'asked_at', type: 'timestamptz' },
  },
  uniques: [
    { name: 'place_request_proposal_unique', columns: ['proposalId'] },
    { name: 'place_request_code_unique', columns: ['code'] },
  ],
  indices: [{ name: 'place_request_by_host', columns: ['hostId', 'askedAt'] }],
  checks: [
    {
      name: 'place_request_size_known',
      expression: `household_size IN ('ONE', 'TWO', 'THREE_OR_FOUR', 'FIVE_OR_MORE')`,
    },
  ],
})
