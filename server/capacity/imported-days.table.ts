import { EntitySchema } from 'typeorm'
import { stayColumn } from '../db/columns/daterange.js'
import type { ImportedDays } from './imported-days.js'
import { placeTable } from './place.table.js'

export const importedDaysTable = new EntitySchema<ImportedDays>({
  name: 'ImportedDays',
  tableName: 'imported_days',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'imported_days_pk' },
    subscriptionId: {
      name: 'subscription_id',
      type: 'uuid',
      foreignKey: { target: 'calendar_subscription', name: 'imported_days_subscription_fk' },
    },
    placeId: { name: 'place_id', type: 'uuid', foreignKey: { target: placeTable, name: 'imported_days_place_fk' } },
    during: { type: 'daterange', transformer: stayColumn },
    key: { type: 'text' },
    doubt: { type: 'text', nullable: true },
    answer: { type: 'text', nullable: true },
  },
  indices: [{ name: 'imported_days_by_place', columns: ['placeId'] }],
  uniques: [{ name: 'imported_days_unique', columns: ['subscriptionId', 'placeId', 'during', 'key'] }],
  checks: [
    {
      name: 'imported_days_bounded',
      expression: 'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)',
    },
    { name: 'imported_days_answer_known', expression: `answer IN ('CONFIRMED', 'LIFTED')` },
  ],
})
