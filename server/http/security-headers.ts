import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** The random value that the style elements of this one answer must carry. */
export function styleNonceOf(response: Response): string {
  return String(response.locals['styleNonce'])
}

/**
 * Nothing is loaded from anywhere else, nothing is framed, no form is sent anywhere else. Connections to our own
 * sockets count as 'self' in every browser of today.
 */
export function securityHeaders({ publicUrl }: { publicUrl: string }): RequestHandler[] {
  const https = publicUrl.startsWith('https:')
  return [
    (_request, response, next) => {
      response.locals['styleNonce'] = randomBytes(16).toString('base64')
      next()
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: [`'self'`],
          scriptSrc: [`'self'`],
          styleSrc: [`'self'`, (_request, response) => `'nonce-${styleNonceOf(response as Response)}'`],
          imgSrc: [`'self'`, 'data:'],
          connectSrc: [`'self'`],
          objectSrc: [`'none'`],
          frameAncestors: [`'none'`],
          baseUri: [`'none'`],
          formAction: [`'self'`],
        },
      },
      crossOriginEmbedderPolicy: false,
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.setHeader('cache-control', 'no-store')
      next()
    },
  ]
}
