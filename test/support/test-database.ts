import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import type { DataSource, EntitySchema } from 'typeorm'
import { createDataSource } from '../../server/db/data-source.js'
import { migrations } from '../../server/db/migrations/index.js'
import { isRunning } from '../../server/db/embedded/process-facts.js'
import { databaseUrl, withClient } from './client.js'
import { ensureTemplate } from './template.js'
import { testServerUrl } from './test-server.js'

/** A migrated, empty database of a test's own. */
export interface TestDatabase {
  readonly url: string
  /** Removes it, cutting connections that are still open. */
  drop(): Promise<void>
}

export interface OpenTestDatabase extends TestDatabase {
  readonly dataSource: DataSource
}

const memo: { template: Promise<string> | null } = { template: null }

/** Makes a copy of the migrated template: about 20 ms. `drop` it in `after`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = await testServerUrl()
  memo.template ??= sweep(serverUrl).then(() => ensureTemplate(serverUrl))
  return createFrom({ serverUrl, template: await memo.template })
}

/** A database without any table, to watch migrations run in. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createFrom({ serverUrl: await testServerUrl(), template: 'template0' })
}

/** A copy of the migrated template with a connected data source; `drop` closes that too. */
export async function openTestDatabase({ entities }: { entities: readonly EntitySchema[] }): Promise<OpenTestDatabase> {
  const database = await createTestDatabase()
  const dataSource = await createDataSource({ url: database.url, entities, migrations, poolSize: 10 }).initialize()
  return {
    url: database.url,
    dataSource,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy()
      await database.drop()
    },
  }
}

async function createFrom({ serverUrl, template }: { serverUrl: string; template: string }): Promise<TestDatabase> {
  const name = `leeward_test_${process.pid}_${randomBytes(6).toString('hex')}`
  await withClient(serverUrl, client => client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`))
  return {
    url: databaseUrl(serverUrl, name),
    drop: () => withClient(serverUrl, client => drop(client, name)),
  }
}

/**
 * Without force PostgreSQL waits a few seconds for those who are about to leave: to cut a connection while it closes
 * would be an error that nobody listens for any more.
 */
async function drop(client: Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name}`).catch((error: unknown) => {
    if (!isInUse(error)) throw error
    return client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55006'
}

/** Removes what killed runs left behind; on a server of our own only, elsewhere their pids mean nothing to us. */
async function sweep(serverUrl: string): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return
  await withClient(serverUrl, async client => {
    for (const name of await orphans(client)) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
}

async function orphans(client: Client): Promise<string[]> {
  const found = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname ~ '^leeward_test_[0-9]+_[0-9a-f]+$'`,
  )
  return found.rows.map(row => row.name).filter(name => !isRunning(Number(name.split('_')[2])))
}
