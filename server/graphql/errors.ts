import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { NotPermitted } from '../access/require.js'
import { complaintOf } from '../db/complaint.js'
import { describeError, type Log } from '../log.js'
import { BadInput } from '../shared/bad-input.js'
import { newId } from '../shared/id.js'

/** An error whose words are meant for whoever asked. Everything else is masked. */
export class PublicError extends GraphQLError {}

/** A refusal of an argument by itself, at the door. */
export function badInput(message: string): PublicError {
  return new PublicError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Codes of errors that the libraries find before anything of ours runs; their messages quote the operation only. */
const OF_THE_OPERATION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
])

/** What a thrown error becomes outside: the only place where it is caught, logged and put into words. */
export function publicError(thrown: unknown, { log, correlationId }: { log: Log; correlationId: string }): PublicError {
  if (thrown instanceof PublicError) return thrown
  if (thrown instanceof BadInput) return badInput(thrown.message)
  if (thrown instanceof NotPermitted)
    return new PublicError(thrown.message, { extensions: { code: thrown.signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED' } })
  if (isAway(thrown)) {
    log.warn({ correlationId, error: describeError(thrown) }, 'the database did not answer')
    return new PublicError(
      `The database does not answer; try again in a moment. With the same idempotency key nothing happens twice (${correlationId}).`,
      {
        extensions: { code: 'SERVICE_UNAVAILABLE', correlationId, http: { status: 503 } },
      },
    )
  }
  log.error({ correlationId, error: describeError(thrown) }, 'a request failed')
  return new PublicError(`Something went wrong. When you report it, quote ${correlationId}.`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId, http: { status: 500 } },
  })
}

/** The last word on every error of an answer, those included that no resolver threw. */
export function errorFormatter(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error)
    if (cause instanceof PublicError) return formatted
    const code = formatted.extensions?.['code']
    if (cause instanceof GraphQLError && typeof code === 'string' && OF_THE_OPERATION.has(code)) return formatted
    const masked = publicError(cause, { log, correlationId: newId() })
    const { http: _status, ...extensions } = masked.extensions
    return { ...formatted, message: masked.message, extensions }
  }
}

function isAway(thrown: unknown): boolean {
  const kind = complaintOf(thrown)?.kind
  return kind === 'DatabaseAway' || kind === 'TooSlow' || kind === 'Interference'
}
