import type { DataSource } from 'typeorm'
import { patientTwin } from './data-source.js'

/** Held while migrating, so that several processes may start at the same moment. */
const MIGRATION_LOCK = 4712

/**
 * Brings the database up to date, all steps in one transaction: either everything is applied or nothing. Waits while
 * another process migrates, and then finds nothing left to do. Answers the names of the steps applied, oldest first.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  if (await isUpToDate(dataSource)) return []
  const patient = await patientTwin(dataSource).initialize()
  const guard = patient.createQueryRunner()
  try {
    await guard.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`)
    const applied = await patient.runMigrations({ transaction: 'all' })
    return applied.map(step => step.name)
  } finally {
    // Closing the connection frees the lock too, also when the query above failed.
    await guard.release()
    await patient.destroy()
  }
}

/** Steps are never taken back while anybody runs, so what is applied need not be looked at under the lock. */
async function isUpToDate({ migrations, manager }: DataSource): Promise<boolean> {
  const [table] = await manager.query<{ present: boolean }[]>(`SELECT to_regclass('migrations') IS NOT NULL AS present`)
  if (!table?.present) return false
  const applied = await manager.query<{ name: string }[]>('SELECT name FROM migrations')
  const names = new Set(applied.map(({ name }) => name))
  return migrations.every(({ name, constructor }) => names.has(name ?? constructor.name))
}
