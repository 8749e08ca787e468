import { EntitySchema } from 'typeorm'
import type { CalendarChange } from './calendar-change.js'
import { placeTable } from './place.table.js'

/** A step as it is stored: what it is about as JSON, in which instants are texts. */
export interface CalendarChangeRow extends Pick<
  CalendarChange,
  'id' | 'number' | 'kind' | 'hostId' | 'placeId' | 'subjectId' | 'by' | 'at' | 'undoes'
> {
  readonly before: object | null
  readonly after: object | null
}

export const calendarChangeTable = new EntitySchema<CalendarChangeRow>({
  name: 'CalendarChange',
  tableName: 'calendar_change',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'calendar_change_pk' },
    number: { type: 'integer' },
    kind: { type: 'text' },
    hostId: {
      name: 'host_id',
      type: 'uuid',
      foreignKey: { target: 'host_institution', name: 'calendar_change_host_fk' },
    },
    placeId: {
      name: 'place_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: placeTable, name: 'calendar_change_place_fk' },
    },
    subjectId: { name: 'subject_id', type: 'uuid', nullable: true },
    by: {
      name: 'account_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'account', name: 'calendar_change_account_fk' },
    },
    at: { type: 'timestamptz' },
    before: { type: 'jsonb', nullable: true },
    after: { type: 'jsonb', nullable: true },
    undoes: {
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'CalendarChange', name: 'calendar_change_undoes_fk' },
    },
  },
  uniques: [
    { name: 'calendar_change_number_unique', columns: ['number'] },
    { name: 'calendar_change_undone_once', columns: ['undoes'] },
  ],
  indices: [
    { name: 'calendar_change_by_host', columns: ['hostId', 'number'] },
    { name: 'calendar_change_confirmations', columns: ['hostId', 'number'], where: `kind = 'CALENDAR_CONFIRMED'` },
    { name: 'calendar_change_by_subject', columns: ['subjectId', 'number'] },
  ],
  checks: [
    {
      name: 'calendar_change_kind_known',
      expression: `kind IN (
          'WINDOW_PUBLISHED', 'WINDOW_CHANGED', 'WINDOW_WITHDRAWN', 'BLOCK_ADDED', 'BLOCK_REMOVED',
          'IMPORT_APPLIED', 'IMPORT_REMOVED', 'IMPORT_CONFIRMED', 'IMPORT_LIFTED', 'CALENDAR_CONFIRMED')`,
    },
    {
      name: 'calendar_change_complete',
      expression: `CASE
          WHEN kind = 'CALENDAR_CONFIRMED' THEN num_nonnulls(place_id, subject_id, before, after) = 0
          WHEN kind IN ('WINDOW_PUBLISHED', 'BLOCK_ADDED') THEN num_nonnulls(place_id, subject_id, after) = 3 AND before IS NULL
          WHEN kind IN ('WINDOW_WITHDRAWN', 'BLOCK_REMOVED', 'IMPORT_REMOVED', 'IMPORT_LIFTED')
            THEN num_nonnulls(place_id, subject_id, before) = 3 AND after IS NULL
          WHEN kind = 'IMPORT_APPLIED' THEN num_nonnulls(place_id, subject_id) = 2 AND num_nonnulls(before, after) > 0
          ELSE num_nonnulls(place_id, subject_id, before, after) = 4 END`,
    },
  ],
})
