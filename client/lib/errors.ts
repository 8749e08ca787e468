import type { CombinedError } from 'urql'
import { catalogue, type Message } from './i18n/catalogue.js'

/** What went wrong with a whole request, as opposed to refusals, which are data. */
export type FailureKind = 'signedOut' | 'notAllowed' | 'unreachable' | 'unavailable' | 'refused' | 'broken'

/** A request that failed: what to say, and the identifier to quote. */
export type Failure = { readonly kind: FailureKind; readonly correlationId: string | undefined }

const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'notAllowed',
  SERVICE_UNAVAILABLE: 'unavailable',
  INTERNAL_SERVER_ERROR: 'broken',
}

/** The one place that reads the errors of requests. */
export function failureOf(error: CombinedError): Failure {
  if (error.networkError && error.graphQLErrors.length === 0) {
    return { kind: statusOf(error) >= 500 ? 'unavailable' : 'unreachable', correlationId: undefined }
  }
  const extensions = error.graphQLErrors[0]?.extensions ?? {}
  const code = typeof extensions['code'] === 'string' ? extensions['code'] : ''
  const id = extensions['correlationId']
  return { kind: KIND_OF_CODE[code] ?? 'refused', correlationId: typeof id === 'string' ? id : undefined }
}

/** True when the session has ended, so that only signing in again helps. */
export function isSignedOut(error: CombinedError): boolean {
  return error.graphQLErrors.some(one => one.extensions['code'] === 'UNAUTHENTICATED')
}

function statusOf(error: CombinedError): number {
  const response: unknown = error.response
  return response instanceof Response ? response.status : 0
}

/** What to say about a page that could not be read. */
export const readFailures: Readonly<Record<FailureKind, Message>> = catalogue('readFailure', {
  signedOut: 'Your session has ended. Sign in again to go on.',
  notAllowed: 'Your role does not include this page. Ask an administrator if it should.',
  unreachable: 'The server could not be reached. Nothing is lost; check the connection and try again.',
  unavailable: 'The server cannot answer at the moment. Nothing is lost; try again shortly.',
  refused: 'The server did not accept the request. Reload the page and try again.',
  broken: 'Something went wrong on the server. Nothing was changed by looking.',
})

/** What to say about a change whose outcome the server did not report. */
export const saveFailures: Readonly<Record<FailureKind, Message>> = catalogue('saveFailure', {
  signedOut: 'Not saved: your session has ended. Sign in again in another tab, then repeat it here.',
  notAllowed: 'Not saved: your role does not include this step.',
  unreachable:
    'Not saved, as far as is known: the server could not be reached. Try again; a repeat does nothing twice.',
  unavailable: 'Not saved: the server cannot answer at the moment. Try again shortly; a repeat does nothing twice.',
  refused: 'Not saved: the server did not accept the request. Reload the page and try again.',
  broken: 'Not saved: something went wrong on the server. Try again; a repeat does nothing twice.',
})
