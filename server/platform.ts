import path from 'node:path'
import type { DataSource } from 'typeorm'
import type { DemonstrationLogin } from './accounts/demonstration.js'
import { compose, type Application } from './compose.js'
import type { Config } from './config.js'
import { createDataSource } from './db/data-source.js'
import { startEmbeddedPostgres } from './db/embedded/embedded-postgres.js'
import { migrate } from './db/migrate.js'
import { migrations } from './db/migrations/index.js'
import { notifications as notificationsOf } from './db/notifications.js'
import { migrateJobs } from './jobs/job.migration.js'
import { describeError, type Log } from './log.js'
import type { Clock } from './shared/clock.js'
import { secretKey } from './secret-key.js'
import { tables } from './tables.js'
import type { Undo } from './undo.js'

/** A database that is up to date, and the use cases over it. Nothing is served yet, and no job is done. */
export interface Platform {
  /** Connection string of the database. Holds a password: never logged. */
  readonly url: string
  readonly dataSource: DataSource
  /** The use cases as they work by a clock. */
  readonly applicationAt: (clock: Clock) => Application
}

export interface PlatformRequest {
  readonly config: Config
  readonly log: Log
  /** Told what takes a moment, in a few words. */
  readonly say: (step: string) => void
  /** Logins to show to everybody; empty but in a demonstration. */
  readonly demonstrationLogins: readonly DemonstrationLogin[]
}

/** Brings up the database and what stands on it. Each step adds its undoing; a failure leaves those for the caller. */
export async function openPlatform(request: PlatformRequest, undo: Undo[]): Promise<Platform> {
  const { config, log, say, demonstrationLogins } = request
  const url = config.databaseUrl ?? (await ownDatabase(config, say, undo))
  const dataSource = createDataSource({
    url,
    entities: tables,
    migrations,
    onConnectionLost: error => log.warn({ error: describeError(error) }, 'a database connection was lost'),
  })
  await dataSource.initialize()
  undo.push(() => dataSource.destroy())
  await Promise.all([migrate(dataSource), migrateJobs({ url })])
  const notifications = notificationsOf({ url })
  undo.push(() => notifications.close())
  const schemaFolder = path.resolve(import.meta.dirname, '../../schema')
  const sealingKey = await secretKey(config)
  const parts = { dataSource, notifications, config, log, schemaFolder, demonstrationLogins, sealingKey }
  return { url, dataSource, applicationAt: clock => compose({ ...parts, clock }) }
}

async function ownDatabase({ dataDir }: Config, say: (step: string) => void, undo: Undo[]): Promise<string> {
  say('Starting the database …')
  const database = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres') })
  undo.push(() => database.stop())
  return database.url
}
