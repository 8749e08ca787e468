import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { createDataSource } from '../../server/db/data-source.js'
import { migrate } from '../../server/db/migrate.js'
import { migrations } from '../../server/db/migrations/index.js'
import { migrateJobs } from '../../server/jobs/job.migration.js'
import { databaseUrl, withClient } from './client.js'
import { projectRoot } from './paths.js'

const TEMPLATE_LOCK = 4713

/**
 * Makes, once for every state of the migrations, a database in which they have run, and answers its name. Processes
 * that need it at the same moment wait for the one that makes it; one left half made by a killed run is made anew.
 */
export function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `leeward_template_${fingerprint()}`
  return withClient(serverUrl, async client => {
    await client.query(`SELECT pg_advisory_lock(${TEMPLATE_LOCK})`)
    if (!(await isComplete(client, name))) await makeTemplate({ client, name, serverUrl })
    return name
  })
}

/** Only a complete template is marked as one, which PostgreSQL remembers for us. */
async function isComplete(client: Client, name: string): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name])
  return found.rowCount === 1
}

async function makeTemplate({ client, name, serverUrl }: { client: Client; name: string; serverUrl: string }) {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${name}`)
  const dataSource = createDataSource({ url: databaseUrl(serverUrl, name), entities: [], migrations, poolSize: 1 })
  try {
    await dataSource.initialize()
    await migrate(dataSource)
    await migrateJobs({ url: databaseUrl(serverUrl, name) })
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy()
  }
  await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`)
}

function fingerprint(): string {
  const folder = `${projectRoot}build/server/db/migrations`
  const hash = createHash('sha256').update('with the tables of the job queue')
  const files = readdirSync(folder).filter(file => file.endsWith('.js'))
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(`${folder}/${file}`))
  return hash.digest('hex').slice(0, 12)
}
