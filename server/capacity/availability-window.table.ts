import { EntitySchema } from 'typeorm'
import { stayColumn } from '../db/columns/daterange.js'
import type { AvailabilityWindow } from './availability-window.js'
import { placeTable } from './place.table.js'

export const availabilityWindowTable = new EntitySchema<AvailabilityWindow>({
  name: 'AvailabilityWindow',
  tableName: 'availability_window',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'availability_window_pk' },
    placeId: {
      name: 'place_id',
      type: 'uuid',
      foreignKey: { target: placeTable, name: 'availability_window_place_fk' },
    },
    during: { type: 'daterange', transformer: stayColumn },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer', default: 1 },
  },
  checks: [
    {
      name: 'availability_window_bounded',
      expression: 'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)',
    },
  ],
  exclusions: [{ name: 'availability_window_no_overlap', expression: 'USING gist (place_id WITH =, during WITH &&)' }],
})
