import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { Account } from '../../server/accounts/account.js'
import { fakeSolver, type FakeSolver } from '../server/match-runs/fake-solver.js'
import type { HttpApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { createWorld, type World } from '../support/world.js'

const WATCH = 'subscription ($id: ID!) { matchRunProgress(id: $id) { status progress { phase placed } } }'

describe('the socket', () => {
  let world: World
  let account: Account
  let coordinator: HttpApiClient
  let solver: FakeSolver
  const sockets: Client[] = []

  before(async () => {
    solver = fakeSolver()
    world = await createWorld({ solver })
    await world.place()
    await world.candidate()
    account = await world.account('COORDINATOR')
    coordinator = await world.overHttp('COORDINATOR', { account })
    await world.work()
  })

  afterEach(async () => {
    for (const socket of sockets.splice(0)) await socket.dispose()
  })

  after(() => world.close())

  it('serves what is watched until it ends', async () => {
    const id = await startRun()
    const watching = await watch(coordinator, id)
    await eventually(async () => expect(watching.statuses().at(-1)).to.equal('RUNNING'))

    await endRun()
    await watching.ended

    expect(watching.statuses().at(-1)).to.equal('FAILED')
    expect(watching.errors).to.deep.equal([])
  })

  it('ends what is watched by somebody who signs out meanwhile', async () => {
    const id = await startRun()
    const leaving = await world.overHttp('COORDINATOR', { account })
    const watching = await watch(leaving, id)
    await eventually(async () => expect(watching.statuses().at(-1)).to.equal('RUNNING'))

    await leaving.ask('mutation { signOut { signedOut } }')
    await endRun()
    await watching.ended

    expect(watching.statuses()).not.to.include('FAILED')
    expect(watching.errors).to.deep.equal(['UNAUTHENTICATED'])
  })

  it('serves what the policy permits, and nothing else', async () => {
    const watching = await watch(await world.overHttp('HOST_STAFF'), 'x')
    await watching.ended

    expect(watching.errors).to.deep.equal(['FORBIDDEN'])
  })

  for (const [what, query, code] of [
    ['a query', '{ relocationCaseCounts { count } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { signOut { signedOut } }', 'BAD_REQUEST'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['what the schema does not know', 'subscription { matchRunProgres { status } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['questions about the schema', 'subscription { __schema { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too much text', `subscription { ${'a '.repeat(2001)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'what is nested too deep',
      `subscription { matchRunProgress(id: "x") { proposals { place { hostInstitution ${'{ places { hostInstitution '.repeat(5)} { id } ${'} }'.repeat(5)} } } } }`,
      'OPERATION_TOO_LARGE',
    ],
  ] as const) {
    it(`does not serve ${what} over the socket`, async () => {
      const watching = await watch(coordinator, 'x', query)
      await watching.ended

      expect(new Set(watching.errors)).to.deep.equal(new Set([code]))
      expect(watching.answers).to.deep.equal([])
    })
  }

  it('opens no socket for a page of another site, nor for another address', async () => {
    const url = (await world.baseUrl()).replace('http', 'ws')
    const headers = { cookie: coordinator.cookie() }

    expect(await opening(`${url}/graphql`, { headers, origin: 'https://elsewhere.example' })).to.equal('403')
    expect(await opening(`${url}/graphql`, { headers, origin: url.replace('ws', 'http') })).to.equal('open')
    expect(await opening(`${url}/graphql`, { headers })).to.equal('open')
    expect(await opening(`${url}/other`, { headers })).to.equal('404')
  })

  it('lets nobody in without a live session', async () => {
    const watching = await watch(await world.visitor(), 'x')
    await watching.ended

    expect(watching.errors).to.deep.equal(['closed with 4403'])
  })

  async function startRun(): Promise<string> {
    const { startMatchRun } = await coordinator.ask(
      `mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { matchRun { id }
        errors { ... on UserError { message } } } }`,
      { input: { idempotencyKey: randomUUID() } },
    )
    expect(startMatchRun.errors).to.deep.equal([])
    return startMatchRun.matchRun.id as string
  }

  async function endRun(): Promise<void> {
    ;(await solver.begun()).end({ kind: 'WORKER_DIED' })
  }

  async function watch(client: HttpApiClient, id: string, query = WATCH) {
    const cookie = client.cookie()
    const socket = createClient({
      url: `${(await world.baseUrl()).replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers: { cookie } })
        }
      },
      retryAttempts: 0,
    })
    sockets.push(socket)
    const answers: { status: string }[] = []
    const errors: string[] = []
    const ended = new Promise<void>(resolve => {
      socket.subscribe<{ matchRunProgress: { status: string } }>(
        { query, variables: { id } },
        {
          next: ({ data, errors: refused }) => {
            if (data?.matchRunProgress) answers.push(data.matchRunProgress)
            errors.push(...(refused ?? []).map(({ extensions }) => String(extensions?.['code'])))
          },
          error: thrown => {
            errors.push(...codesOf(thrown))
            resolve()
          },
          complete: resolve,
        },
      )
    })
    return { answers, errors, ended, statuses: () => answers.map(({ status }) => status) }
  }
})

function codesOf(thrown: unknown): string[] {
  if (Array.isArray(thrown)) return thrown.map(({ extensions }) => String(extensions?.code))
  return [`closed with ${(thrown as { code?: number }).code}`]
}

function opening(url: string, options: object): Promise<string> {
  return new Promise(resolve => {
    const socket = new WebSocket(url, 'graphql-transport-ws', options)
    socket.on('open', () => {
      socket.close()
      resolve('open')
    })
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)))
    socket.on('error', () => undefined)
  })
}
