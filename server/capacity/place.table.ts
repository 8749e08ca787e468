import { EntitySchema } from 'typeorm'
import type { Place } from './place.js'

export const placeTable = new EntitySchema<Place>({
  name: 'Place',
  tableName: 'place',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'place_pk' },
    hostId: { name: 'host_id', type: 'uuid', foreignKey: { target: 'host_institution', name: 'place_host_fk' } },
    label: { type: 'text' },
    sleeps: { type: 'integer' },
    stepFree: { name: 'step_free', type: 'boolean' },
    childSafe: { name: 'child_safe', type: 'boolean' },
    womenOnly: { name: 'women_only', type: 'boolean' },
    emergencyReserve: { name: 'emergency_reserve', type: 'boolean' },
    turnoverDays: { name: 'turnover_days', type: 'integer' },
    version: { type: 'integer', default: 1 },
  },
  uniques: [{ name: 'place_label_unique', columns: ['hostId', 'label'] }],
  checks: [
    { name: 'place_sleeps', expression: 'sleeps BETWEEN 1 AND 15' },
    { name: 'place_turnover', expression: 'turnover_days BETWEEN 0 AND 60' },
  ],
})
