import type { ErrorRequestHandler, RequestHandler } from 'express'
import { describeError, type Log } from '../log.js'
import { correlationIdOf } from './request-log.js'

/** What body parsing complains about, by the name it gives it, in words for whoever sent it. */
const BODY_FAULTS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON.',
  'entity.too.large': 'The body is larger than 256 kB.',
  'encoding.unsupported': 'The body is in an encoding that is not understood.',
  'charset.unsupported': 'The body is in a character set that is not understood.',
}

/** The last handler but one: whatever nobody answered does not exist. */
export const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({ errors: [{ message: 'There is nothing at this address.' }] })
}

/** The last handler: errors that no route caught, always as JSON and never with their own words. */
export function jsonErrors({ log }: { log: Log }): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const { status, type } = detailsOf(error)
    if (status < 500) {
      const message = BODY_FAULTS[type] ?? 'The request does not make sense.'
      response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
      return
    }
    const correlationId = correlationIdOf(response)
    log.error({ correlationId, error: describeError(error) }, 'a request failed')
    const message = `Something went wrong. When you report it, quote ${correlationId}.`
    response.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } }] })
  }
}

/** Errors that the framework makes of requests bear a status below 500 and often a name. */
function detailsOf(error: unknown): { status: number; type: string } {
  const { status, type } = (error ?? {}) as { status?: unknown; type?: unknown }
  const known = typeof status === 'number' && status >= 400 && status < 500
  return { status: known ? status : 500, type: typeof type === 'string' ? type : '' }
}
