import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express } from 'express'
import type { DataSource } from 'typeorm'
import type { RequestContext } from '../access/request-context.js'
import type { DemonstrationLogin } from '../accounts/demonstration.js'
import type { SessionService } from '../accounts/session.service.js'
import type { CapacityExportService } from '../capacity/capacity-export.service.js'
import type { Config } from '../config.js'
import type { Log } from '../log.js'
import type { Clock } from '../shared/clock.js'
import { calendarFeedRoute, type CalendarFeedRenderer } from './calendar-feed.route.js'
import { clientFiles } from './client-files.js'
import { explorer } from './explorer.route.js'
import { exportsRoute } from './exports.route.js'
import { health } from './health.js'
import { jsonErrors, notFound } from './json-errors.js'
import { requestContexts } from './request-context.js'
import { requestLog } from './request-log.js'
import { securityHeaders } from './security-headers.js'
import type { SessionCookie } from './session-cookie.js'

export interface AppRequest {
  readonly config: Pick<Config, 'mode' | 'publicUrl'>
  readonly log: Log
  readonly dataSource: DataSource
  readonly sessions: SessionService
  readonly feeds: CalendarFeedRenderer
  readonly exports: CapacityExportService
  readonly clock: Clock
  readonly cookie: SessionCookie
  /** Started. */
  readonly apollo: ApolloServer<RequestContext>
  /** The folder of the built client. */
  readonly clientFolder: string
  /** Logins to show to everybody; empty but in a demonstration. */
  readonly logins: readonly DemonstrationLogin[]
}

const LONGEST_BODY = '256kb'

/** Everything that is answered over HTTP, in the order in which it is asked. */
export function httpApp(request: AppRequest): Express {
  const { config, log, dataSource, sessions, feeds, exports, clock, cookie, apollo, clientFolder, logins } = request
  const app = express()
  const client = clientFiles({ folder: clientFolder })
  const context = requestContexts({ sessions, cookie, log })
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  app.use(requestLog({ log }), ...securityHeaders(config))
  app.use(health({ dataSource }))
  app.use(calendarFeedRoute({ feeds }))
  app.use(exportsRoute({ exports, context, clock }))
  if (config.mode !== 'production') app.get('/graphql', explorer({ logins }))
  app.use(
    '/graphql',
    (_request, response, next) => {
      response.locals['route'] = '/graphql'
      next()
    },
    express.json({ limit: LONGEST_BODY }),
    expressMiddleware(apollo, { context: ({ req, res }) => context(req, res) }),
  )
  app.use(client.files, client.page, notFound, jsonErrors({ log }))
  return app
}
