import { Router } from 'express'

/** What the route needs of calendar feeds: the text for a token, or why there is none. */
export interface CalendarFeedRenderer {
  render(token: string): Promise<
    | { readonly ok: true; readonly value: { readonly body: string; readonly etag: string } }
    | {
        readonly ok: false
        readonly refusal:
          { readonly kind: 'NotFound' } | { readonly kind: 'FetchedTooOften'; readonly retryAfterSeconds: number }
      }
  >
}

/**
 * `/feeds/<token>.ics`. An unknown, a revoked and an expired address get the same answer. The token is the password:
 * the request log writes the pattern of the route, and caches between here and the calendar may not keep the answer.
 */
export function calendarFeedRoute({ feeds }: { feeds: CalendarFeedRenderer }): Router {
  const router = Router()
  router.get('/feeds/:token.ics', async (request, response) => {
    const read = await feeds.render(request.params.token)
    if (!read.ok) {
      if (read.refusal.kind === 'FetchedTooOften') {
        response.setHeader('retry-after', read.refusal.retryAfterSeconds)
        response.status(429).type('text/plain').send('This calendar was asked for too often. Try again later.')
        return
      }
      response.status(404).type('text/plain').send('There is no calendar at this address.')
      return
    }
    const { body, etag } = read.value
    response.setHeader('cache-control', 'private, no-cache')
    response.setHeader('etag', etag)
    response.setHeader('x-robots-tag', 'noindex')
    if (isKnown(etag, request.headers['if-none-match'])) {
      response.status(304).end()
      return
    }
    response.type('text/calendar; charset=utf-8').send(body)
  })
  return router
}

/** Asked here because the framework sends the whole text again to whoever says `no-cache`, as calendars do that want to be sure. */
function isKnown(etag: string, header: string | undefined): boolean {
  return header?.split(',').some(known => known.trim().replace(/^W\//, '') === etag) ?? false
}
