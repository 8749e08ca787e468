import type { EntityManager } from 'typeorm'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { NetworkSnapshot } from './network-snapshot.js'
import { networkSnapshotTable } from './network-snapshot.table.js'

export interface NetworkSnapshotRepository {
  ofWeek(week: CalendarDay): Promise<NetworkSnapshot | null>
  /** Makes everybody else who would take a snapshot wait until the transaction ends. */
  lock(): Promise<void>
  add(snapshot: NetworkSnapshot): Promise<void>
}

/** Taken by whoever publishes; a number that nothing else in the database uses. */
const PUBLICATION_LOCK = 4721

export function networkSnapshotRepository(tx: EntityManager): NetworkSnapshotRepository {
  const snapshots = tx.getRepository(networkSnapshotTable)
  return {
    ofWeek: week => snapshots.findOneBy({ week }),
    async lock() {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [PUBLICATION_LOCK])
    },
    async add(snapshot) {
      await snapshots.insert(snapshot)
    },
  }
}
