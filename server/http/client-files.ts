import { millisecondsInDay } from 'date-fns/constants'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { styleNonceOf } from './security-headers.js'

const YEAR_MS = 365 * millisecondsInDay
const PLACEHOLDER = '__CSP_NONCE__'

/** The built staff client: its files, and its one page under every address that a browser may be sent to. */
export function clientFiles({ folder }: { folder: string }): { files: RequestHandler; page: RequestHandler } {
  const file = path.join(folder, 'index.html')
  const html = existsSync(file) ? readFileSync(file, 'utf8') : null
  return {
    files: express.static(folder, {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (response, name) => {
        // Names under assets/ hold a hash of the content: under the same name it never changes.
        const lasting = path.relative(folder, name).startsWith(`assets${path.sep}`)
        response.setHeader('cache-control', lasting ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache')
      },
    }),
    page: (request, response, next) => {
      if (request.method !== 'GET' || html === null || !wantsPage(request)) return next()
      sendPage(response, html)
    },
  }
}

function sendPage(response: Response, html: string): void {
  response.locals['route'] = '(page)'
  response.type('html').send(html.replaceAll(PLACEHOLDER, styleNonceOf(response)))
}

/** Browsers say that they take HTML. Whoever takes anything gets the page at the root, and a plain answer elsewhere. */
function wantsPage({ path: asked, headers: { accept } }: Request): boolean {
  return (accept?.includes('text/html') ?? false) || (asked === '/' && (accept ?? '*/*').includes('*/*'))
}
