import { HeaderMap } from '@apollo/server'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { expect } from 'chai'
import type { RequestContext } from '../../../server/access/request-context.js'
import type { Viewer } from '../../../server/access/viewer.js'
import { apolloServer } from '../../../server/graphql/apollo.js'
import { createLog } from '../../../server/log.js'
import { fakeClock } from '../../support/clock.js'

const typeDefs = `
  type Query { hostInstitutions(first: Int): HostInstitutionConnection, hour: Int }
  type HostInstitutionConnection { totalCount: Int! }
`
const QUERY = 'query ($first: Int) { hostInstitutions(first: $first) { totalCount } }'

const signedIn = { accountId: 'a', organisationId: 'o', sessionId: 's', sessionExpiresAt: new Date(0) }
const coordinator: Viewer = { ...signedIn, role: 'COORDINATOR' }
const hostStaff = (hostId: string): Viewer => ({ ...signedIn, role: 'HOST_STAFF', hostId })

describe('answerKeeping', () => {
  /** A schema whose answers are numbered, over a database whose moment is told by hand. */
  async function world() {
    const state = { count: 0, fails: false, moment: (): Promise<string> => Promise.resolve('1') }
    const next = () => {
      state.count += 1
      if (state.fails) throw new Error('a bug')
      return state.count
    }
    const resolvers = { Query: { hostInstitutions: () => ({ totalCount: next() }), hour: next } }
    const clock = fakeClock('2027-03-01T09:00:00Z')
    const schema = makeExecutableSchema({ typeDefs, resolvers })
    const log = createLog({ level: 'silent' })
    const apollo = apolloServer({ schema, log, introspection: true, clock, moment: () => state.moment() })
    await apollo.start()
    const send = async (viewer: Viewer | null, variables: object = {}, query = QUERY): Promise<string> => {
      const contextValue = { viewer, correlationId: 'c' } as RequestContext
      const { body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: { query, variables },
        },
        context: async () => contextValue,
      })
      return body.kind === 'complete' ? body.string : ''
    }
    const number = async (...asked: Parameters<typeof send>) =>
      JSON.parse(await send(...asked)).data.hostInstitutions.totalCount as number
    return { state, clock, send, number }
  }

  it('answers the same as of the same rows once, for all coordinators', async () => {
    const { number, send } = await world()

    expect(await number(coordinator)).to.equal(1)
    expect(await number({ ...coordinator, accountId: 'b', sessionId: 't' })).to.equal(1)
    expect(await send(coordinator)).to.equal('{"data":{"hostInstitutions":{"totalCount":1}}}\n')
  })

  it('answers anew at another moment, on another day, and to whoever may see other rows', async () => {
    const { number, state, clock } = await world()
    await number(coordinator)

    expect(await number(hostStaff('h'))).to.equal(2)
    expect(await number(hostStaff('i'))).to.equal(3)
    expect(await number(hostStaff('h'))).to.equal(2)
    expect(await number({ ...signedIn, role: 'MEMBER' })).to.equal(4)
    state.moment = async () => '2'
    expect(await number(coordinator)).to.equal(5)
    clock.set('2027-03-01T23:59:59Z')
    expect(await number(coordinator)).to.equal(5)
    clock.set('2027-03-02T00:00:00Z')
    expect(await number(coordinator)).to.equal(6)
  })

  it('answers anew when something else is asked', async () => {
    const { number } = await world()

    expect(await number(coordinator, { first: 1 })).to.equal(1)
    expect(await number(coordinator, { first: 2 })).to.equal(2)
    expect(await number(coordinator, { first: 2 }, `${QUERY} `)).to.equal(3)
  })

  it('answers anew whatever is not repeatable, and whoever has not signed in', async () => {
    const { send, number } = await world()

    for (const hour of [1, 2]) expect(await send(coordinator, {}, '{ hour }')).to.equal(`{"data":{"hour":${hour}}}\n`)
    for (const count of [3, 4]) expect(await number(null)).to.equal(count)
  })

  it('keeps no answer that something went wrong in: each is told its own', async () => {
    const { send, number, state } = await world()
    state.fails = true
    const failed = [JSON.parse(await send(coordinator)), JSON.parse(await send(coordinator))]
    state.fails = false

    for (const { data, errors } of failed) {
      expect(data).to.deep.equal({ hostInstitutions: null })
      expect(errors[0].extensions.code).to.equal('INTERNAL_SERVER_ERROR')
    }
    expect(failed[0].errors[0].message).not.to.equal(failed[1].errors[0].message)
    expect(await number(coordinator)).to.be.above(2)
  })

  it('answers anew while nobody can say which moment it is', async () => {
    const { number, state } = await world()
    state.moment = () => Promise.reject(new Error('away'))

    for (const count of [1, 2]) expect(await number(coordinator)).to.equal(count)
  })
})
