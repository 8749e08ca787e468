import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { silentLogger } from './job.log.js'

/** Held while the tables of the job queue are made, so that several processes may start at the same moment. */
const JOB_SCHEMA_LOCK = 4714

/** Makes or updates the tables of the job queue. Waits while another process does. */
export async function migrateJobs({ url }: { url: string }): Promise<void> {
  const guard = new Client({ connectionString: url })
  guard.on('error', () => undefined)
  await guard.connect()
  try {
    await guard.query(`SELECT pg_advisory_lock(${JOB_SCHEMA_LOCK})`)
    await runMigrations({ connectionString: url, maxPoolSize: 1, logger: silentLogger })
  } finally {
    await guard.end()
  }
}
