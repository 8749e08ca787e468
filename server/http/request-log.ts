import type { RequestHandler, Response } from 'express'
import type { Log } from '../log.js'
import { newId } from '../shared/id.js'

/** The identifier under which the log knows the request being answered. */
export function correlationIdOf(response: Response): string {
  return String(response.locals['correlationId'])
}

/**
 * One line per request: method, route, status and time. The route is the pattern, never the address that was asked
 * for: addresses carry secrets, and search terms may be about people.
 */
export function requestLog({ log }: { log: Log }): RequestHandler {
  return (request, response, next) => {
    const correlationId = newId()
    const began = performance.now()
    response.locals['correlationId'] = correlationId
    response.setHeader('x-correlation-id', correlationId)
    response.on('finish', () => {
      const ms = Math.round(performance.now() - began)
      const route = String((request.route as { path?: unknown } | undefined)?.path ?? response.locals['route'] ?? '*')
      log.info({ correlationId, method: request.method, route, status: response.statusCode, ms }, 'request')
    })
    next()
  }
}
