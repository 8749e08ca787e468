import type { ErrorRequestHandler, RequestHandler } from 'express'
import { describeError, type Log } from '../log.js'
import { correlationIdOf } from './request-log.js'

/** What body parsing complains about, by status, in words for whoever sent it. */
const REQUEST_FAULTS: Readonly<Record<number, string>> = {
  400: 'The body is not valid JSON.',
  413: 'The body is larger than 256 kB.',
  415: 'The body is in an encoding or character set that is not understood.',
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
    const status = statusOf(error)
    const known = REQUEST_FAULTS[status]
    if (known !== undefined) {
      response.status(status).json({ errors: [{ message: known, extensions: { code: 'BAD_REQUEST' } }] })
      return
    }
    const correlationId = correlationIdOf(response)
    log.error({ correlationId, error: describeError(error) }, 'a request failed')
    const message = `Something went wrong. When you report it, quote ${correlationId}.`
    response.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } }] })
  }
}

function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : 500
}
