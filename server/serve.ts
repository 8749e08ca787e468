import path from 'node:path'
import type { DataSource } from 'typeorm'
import type { Application } from './compose.js'
import type { Config } from './config.js'
import { databaseMoment } from './db/moment.js'
import { apolloServer } from './graphql/apollo.js'
import { errorFormatter } from './graphql/errors.js'
import { subscriptionOptions } from './graphql/subscriptions.js'
import { httpApp } from './http/app.js'
import type { Door } from './http/door.js'
import { sessionCookie } from './http/session-cookie.js'
import { serveSocket } from './http/socket.js'
import type { Log } from './log.js'

export interface ServeRequest {
  readonly application: Application
  readonly dataSource: DataSource
  readonly config: Pick<Config, 'mode' | 'publicUrl'>
  /** Where people wait. */
  readonly door: Door
  readonly log: Log
  /** The folder of the built client; the API is served without one too. */
  readonly clientFolder?: string
}

export interface Serving {
  readonly port: number
  /** Lets answers under way finish, for 5 s at most, and ends every socket. */
  stop(): Promise<void>
}

const GRACE_MS = 5_000

/** Serves an application over HTTP and WebSocket. */
export async function serve({
  application,
  dataSource,
  config,
  door,
  log,
  clientFolder,
}: ServeRequest): Promise<Serving> {
  const { schema, sessions, feeds, exports, clock } = application
  const introspection = config.mode !== 'production'
  const apollo = apolloServer({ schema, log, introspection, clock, moment: () => databaseMoment(dataSource) })
  await apollo.start()
  const cookie = sessionCookie(config)
  const app = httpApp({
    config,
    log,
    dataSource,
    sessions,
    feeds,
    exports,
    clock,
    cookie,
    apollo,
    logins: application.demonstrationLogins,
    clientFolder: clientFolder ?? path.resolve(import.meta.dirname, '../public'),
  })
  const options = subscriptionOptions({ schema, formatError: errorFormatter(log) })
  const sockets = serveSocket({ server: door.server, options, sessions, cookie, publicUrl: config.publicUrl, log })
  door.open(app)
  return {
    port: door.port,
    async stop() {
      sockets.close()
      await door.close({ graceMs: GRACE_MS })
      await apollo.stop()
    },
  }
}
