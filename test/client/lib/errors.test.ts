import { expect } from 'chai'
import { CombinedError } from 'urql'
import { failureOf, isSignedOut } from '../../../client/lib/errors.js'

const refused = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'x', extensions }] })

describe('failureOf', () => {
  it('tells a line that is down from a server that does not answer', () => {
    expect(failureOf(new CombinedError({ networkError: new TypeError('fetch failed') })).kind).to.equal('unreachable')
    const response = new Response('', { status: 502 })
    expect(failureOf(new CombinedError({ networkError: new Error('x'), response })).kind).to.equal('unavailable')
  })

  it('reads the code and the identifier to quote', () => {
    expect(failureOf(refused({ code: 'SERVICE_UNAVAILABLE', correlationId: 'c-1' }))).to.deep.equal({
      kind: 'unavailable',
      correlationId: 'c-1',
    })
    expect(failureOf(refused({ code: 'INTERNAL_SERVER_ERROR' })).kind).to.equal('broken')
    expect(failureOf(refused({ code: 'FORBIDDEN' })).kind).to.equal('notAllowed')
  })

  it('believes the answer rather than the transport when there are both', () => {
    const both = new CombinedError({
      networkError: new Error('x'),
      graphQLErrors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }],
    })

    expect(failureOf(both).kind).to.equal('signedOut')
  })

  it('takes an unknown code for a refusal', () => {
    expect(failureOf(refused({ code: 'OPERATION_TOO_LARGE' })).kind).to.equal('refused')
    expect(failureOf(refused({})).correlationId).to.equal(undefined)
  })
})

describe('isSignedOut', () => {
  it('is true only for the end of the session', () => {
    expect(isSignedOut(refused({ code: 'UNAUTHENTICATED' }))).to.equal(true)
    expect(isSignedOut(refused({ code: 'FORBIDDEN' }))).to.equal(false)
  })
})
