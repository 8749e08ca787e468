import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { DemonstrationLogin } from '../accounts/demonstration.js'
import { examples } from '../graphql/examples.js'

/**
 * GraphiQL at the address of the API, for browsers only. It comes whole from our own disk. Being made of one large
 * script with workers and inline styles, it gets a policy of its own, for this one page.
 */
export function explorer({ logins }: { logins: readonly DemonstrationLogin[] }): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return next()
    // Nine megabytes that most processes never need.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
    const nonce = randomBytes(16).toString('base64')
    const page = renderGraphiQL({
      title: 'Leeward API',
      defaultTabs: [...examples(logins[0])],
      method: 'POST',
      subscriptionsProtocol: 'WS',
    })
    response.setHeader(
      'content-security-policy',
      [
        `default-src 'none'`,
        `script-src 'nonce-${nonce}'`,
        `worker-src blob:`,
        `style-src 'unsafe-inline'`,
        `img-src data:`,
        `font-src data:`,
        `connect-src 'self'`,
        `frame-ancestors 'none'`,
        `base-uri 'none'`,
        `form-action 'none'`,
      ].join('; '),
    )
    response.locals['route'] = '(explorer)'
    response.type('html').send(page.replace('<script>', `<script nonce="${nonce}">`))
  }
}
