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
    source: { type: 'text', default: 'STAFF' },
    batchId: { name: 'batch_id', type: 'uuid', nullable: true },
    familiesOnly: { name: 'families_only', type: 'boolean', default: false },
    fromAgeBand: { name: 'from_age_band', type: 'text', nullable: true },
    languages: { type: 'text', array: true, default: '{}' },
  },
  checks: [
    {
      name: 'availability_window_bounded',
      expression: 'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)',
    },
    { name: 'availability_window_source_known', expression: `source IN ('STAFF', 'RECURRENCE', 'IMPORT')` },
    {
      name: 'availability_window_age_band_known',
      expression: `from_age_band IN ('CHILD', 'YOUTH', 'ADULT', 'OLDER')`,
    },
    {
      name: 'availability_window_language_tags',
      expression: `cardinality(languages) <= 20 AND array_position(languages, NULL) IS NULL
        AND array_to_string(languages, ',') ~ '^([a-z]{2,3}(-[A-Z]{2})?(,[a-z]{2,3}(-[A-Z]{2})?)*)?$'`,
    },
  ],
  indices: [{ name: 'availability_window_by_batch', columns: ['batchId'], where: 'batch_id IS NOT NULL' }],
  exclusions: [{ name: 'availability_window_no_overlap', expression: 'USING gist (place_id WITH =, during WITH &&)' }],
})
