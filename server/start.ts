import path from 'node:path'
import type { DataSource } from 'typeorm'
import { compose, type Application } from './compose.js'
import type { Config } from './config.js'
import { createDataSource } from './db/data-source.js'
import { startEmbeddedPostgres } from './db/embedded/embedded-postgres.js'
import { migrate } from './db/migrate.js'
import { migrations } from './db/migrations/index.js'
import { notifications as notificationsOf, type Notifications } from './db/notifications.js'
import { seedOnce } from './db/seed-once.js'
import { migrateJobs } from './jobs/job.migration.js'
import { startJobs } from './jobs/job.runner.js'
import { describeError, type Log } from './log.js'
import { loadSeeds, type Seeds } from './seeding.js'
import { serve, type Serving } from './serve.js'
import { systemClock, type Clock } from './shared/clock.js'
import { tables } from './tables.js'

/** A platform that runs. */
export interface Running {
  readonly port: number
  /** Logins to show to everybody; empty but in a demonstration. */
  readonly logins: Seeds['demonstrationLogins']
  /** Lets what is under way finish, then ends the database connections and, when it is our own, the database. */
  stop(): Promise<void>
}

export interface StartRequest {
  readonly config: Config
  readonly log: Log
  /** Told what takes a moment, in a few words. */
  readonly say: (step: string) => void
}

/** Undoes what was begun, last first, and goes on when one undoing fails. */
type Undo = () => Promise<unknown>

/** Brings up everything, in order. When a step fails, the steps before it are undone, and the error is thrown on. */
export async function start(request: StartRequest): Promise<Running> {
  const undo: Undo[] = []
  const stop = async () => {
    for (const step of undo.splice(0).toReversed()) {
      await step().catch((error: unknown) => request.log.error({ error: describeError(error) }, 'stopping failed'))
    }
  }
  try {
    return { ...(await bringUp(request, undo)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function bringUp({ config, log, say }: StartRequest, undo: Undo[]): Promise<Omit<Running, 'stop'>> {
  const url = config.databaseUrl ?? (await ownDatabase(config, say, undo))
  const dataSource = createDataSource({
    url,
    entities: tables,
    migrations,
    onConnectionLost: error => log.warn({ error: describeError(error) }, 'a database connection was lost'),
  })
  await dataSource.initialize()
  undo.push(() => dataSource.destroy())
  await migrate(dataSource)
  await migrateJobs({ url })
  const notifications = notificationsOf({ url })
  undo.push(() => notifications.close())

  const seeds = config.mode === 'demonstration' ? await loadSeeds() : null
  const applicationAt = applications({ config, log, dataSource, notifications, seeds })
  if (seeds) await fill({ seeds, dataSource, applicationAt, say })
  const application = applicationAt(systemClock)
  const jobs = await startJobs({ ...application, url, log: ({ message }) => log.warn({}, message) })
  undo.push(() => jobs.stop())
  const serving: Serving = await serve({ application, dataSource, config, log })
  undo.push(() => serving.stop())
  return { port: serving.port, logins: seeds?.demonstrationLogins ?? [] }
}

async function ownDatabase({ dataDir }: Config, say: (step: string) => void, undo: Undo[]): Promise<string> {
  say('Starting the database …')
  const database = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres') })
  undo.push(() => database.stop())
  return database.url
}

function applications({
  config,
  log,
  dataSource,
  notifications,
  seeds,
}: {
  config: Config
  log: Log
  dataSource: DataSource
  notifications: Notifications
  seeds: Seeds | null
}): (clock: Clock) => Application {
  const schemaFolder = path.resolve(import.meta.dirname, '../../schema')
  const demonstrationLogins = seeds?.demonstrationLogins ?? []
  return clock => compose({ dataSource, notifications, config, clock, log, schemaFolder, demonstrationLogins })
}

async function fill(request: {
  seeds: Seeds
  dataSource: DataSource
  applicationAt: (clock: Clock) => Application
  say: (step: string) => void
}): Promise<void> {
  const { seeds, dataSource, applicationAt, say } = request
  await seedOnce({
    dataSource,
    now: systemClock.now(),
    seed: async () => {
      say('Making up the demonstration network …')
      await seeds.seedDemonstration({ applicationAt, clock: systemClock })
    },
  })
}
