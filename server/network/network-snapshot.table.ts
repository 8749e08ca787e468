import { EntitySchema } from 'typeorm'
import type { NetworkSnapshot } from './network-snapshot.js'

export const networkSnapshotTable = new EntitySchema<NetworkSnapshot>({
  name: 'NetworkSnapshot',
  tableName: 'network_snapshot',
  columns: {
    week: { type: 'date', primary: true, primaryKeyConstraintName: 'network_snapshot_pk' },
    asOf: { name: 'as_of', type: 'timestamptz' },
    cube: { type: 'jsonb' },
  },
})
