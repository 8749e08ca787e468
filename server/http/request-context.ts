import type { Request, Response } from 'express'
import type { RequestContext } from '../access/request-context.js'
import type { Viewer } from '../access/viewer.js'
import type { SessionService } from '../accounts/session.service.js'
import { publicError } from '../graphql/errors.js'
import type { Log } from '../log.js'
import { correlationIdOf } from './request-log.js'
import type { SessionCookie } from './session-cookie.js'

/** What resolvers know about an HTTP request. A cookie that opens nothing any more is cleared. */
export function requestContexts({
  sessions,
  cookie,
  log,
}: {
  sessions: SessionService
  cookie: SessionCookie
  log: Log
}): (request: Request, response: Response) => Promise<RequestContext> {
  return async (request, response) => {
    const correlationId = correlationIdOf(response)
    const token = cookie.read(request)
    try {
      const viewer = token === null ? null : await sessions.viewerOf(token)
      if (token !== null && viewer === null) cookie.clear(response)
      return new HttpRequestContext({ viewer, correlationId, response, cookie })
    } catch (error) {
      throw publicError(error, { log, correlationId })
    }
  }
}

/**
 * Apollo answers with a shallow copy of the context, prototype included: so what changes is kept one step away, and
 * read through the prototype.
 */
class HttpRequestContext implements RequestContext {
  readonly correlationId: string
  readonly session: RequestContext['session']
  private readonly present: { viewer: Viewer | null }

  constructor(request: { viewer: Viewer | null; correlationId: string; response: Response; cookie: SessionCookie }) {
    const { response, cookie } = request
    const present = { viewer: request.viewer }
    this.present = present
    this.correlationId = request.correlationId
    this.session = {
      opened({ viewer, token }) {
        present.viewer = viewer
        cookie.set(response, { token, expiresAt: viewer.sessionExpiresAt })
      },
      closed() {
        present.viewer = null
        cookie.clear(response)
      },
    }
  }

  get viewer(): Viewer | null {
    return this.present.viewer
  }
}
