import { expect } from 'chai'
import { GraphQLError } from 'graphql'
import { NotPermitted } from '../../../server/access/require.js'
import { badInput, errorFormatter, publicError } from '../../../server/graphql/errors.js'
import { recordingLog } from '../../support/log.js'

const SECRET = 'Key (email)=(canary@leeward.example) already exists'

describe('publicError', () => {
  it('lets words through that are meant for whoever asked', () => {
    const error = badInput('first must be from 1 to 100, not 0.')

    expect(publicError(error, { log: recordingLog(), correlationId: 'c' })).to.equal(error)
  })

  it('tells apart who must sign in and who may not', () => {
    const codes = [null, { role: 'MEMBER' } as never].map(
      viewer => publicError(new NotPermitted(viewer), { log: recordingLog(), correlationId: 'c' }).extensions['code'],
    )

    expect(codes).to.deep.equal(['UNAUTHENTICATED', 'FORBIDDEN'])
  })

  it('asks to try again when the database is away', () => {
    const away = Object.assign(new Error(SECRET), { code: 'ECONNREFUSED' })
    const error = publicError(away, { log: recordingLog(), correlationId: 'c-1' })

    expect(error.extensions).to.deep.equal({ code: 'SERVICE_UNAVAILABLE', correlationId: 'c-1', http: { status: 503 } })
    expect(error.message).to.include('try again').and.include('c-1').and.not.include('canary')
  })

  it('masks everything else, and logs it without what the database quoted', () => {
    const log = recordingLog()
    const driverError = Object.assign(new Error(SECRET), { code: '23505', severity: 'ERROR', detail: SECRET })
    const error = publicError(Object.assign(new Error(SECRET), { name: 'QueryFailedError', driverError }), {
      log,
      correlationId: 'c-2',
    })

    expect(error.message).to.equal('Something went wrong. When you report it, quote c-2.')
    expect(log.lines).to.have.lengthOf(1)
    expect(log.lines[0]).to.deep.include({ level: 'error', correlationId: 'c-2' })
    expect(JSON.stringify(log.lines)).to.include('23505').and.not.include('canary')
  })
})

describe('errorFormatter', () => {
  const formatted = { message: SECRET, extensions: { code: 'INTERNAL_SERVER_ERROR' } }

  it('masks what no resolver threw, such as a value that does not fit its type', () => {
    const log = recordingLog()
    const answer = errorFormatter(log)(formatted, new GraphQLError(SECRET))

    expect(answer.message).to.match(/^Something went wrong\. When you report it, quote [0-9a-f-]{36}\.$/)
    expect(answer.extensions).to.have.all.keys('code', 'correlationId')
    expect(JSON.stringify(log.lines)).not.to.include('canary')
  })

  it('masks a known code that something else claims for itself', () => {
    const claimed = { message: SECRET, extensions: { code: 'BAD_USER_INPUT' } }
    const answer = errorFormatter(recordingLog())(claimed, new TypeError(SECRET))

    expect(answer.message).to.include('Something went wrong')
  })

  it('lets through what is wrong with the operation', () => {
    const fault = { message: 'Syntax Error: Unexpected Name "querry".', extensions: { code: 'GRAPHQL_PARSE_FAILED' } }

    expect(errorFormatter(recordingLog())(fault, new GraphQLError(fault.message))).to.equal(fault)
  })
})
