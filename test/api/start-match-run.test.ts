import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { expect } from 'chai'
import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'
import { createSolver, type StartThread } from '../../matching/worker/solver.js'
import { fakeSolver, type FakeSolver } from '../server/match-runs/fake-solver.js'
import type { ApiClient, HttpApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { createWorld, type World } from '../support/world.js'

const ERRORS = `errors { __typename ... on UserError { message } }`
const RUN = `id number status runsAhead failure caseCount placeCount startedAt finishedAt requestedBy { displayName }
  progress { phase placed score bound gap } proposals { points } unplacedCases { cause message }`
const START = `mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { matchRun { ${RUN} } ${ERRORS} } }`
const STOP = `mutation ($input: StopMatchRunInput!) {
  stopMatchRun(input: $input) { matchRun { status } errors { __typename ... on UserError { message } } } }`

const start = async (client: ApiClient, input: object = {}) =>
  (await client.ask(START, { input: { idempotencyKey: randomUUID(), ...input } })).startMatchRun
const stop = async (client: ApiClient, matchRunId: string) =>
  (await client.ask(STOP, { input: { matchRunId } })).stopMatchRun
const read = async (client: ApiClient, id: string) =>
  (await client.ask(`query ($id: ID!) { matchRun(id: $id) { ${RUN} } }`, { id })).matchRun
const ended = (client: ApiClient, id: string) =>
  eventually(async () => {
    const run = await read(client, id)
    if (run.finishedAt === null) throw new Error('not yet')
    return run
  })

describe('starting a match run', () => {
  let world: World
  let solver: FakeSolver
  let coordinator: HttpApiClient

  beforeEach(async () => {
    solver = fakeSolver()
    world = await createWorld({ solver })
    coordinator = await world.overHttp('COORDINATOR')
  })
  afterEach(() => world.close())

  it('refuses an empty pool and says what is missing', async () => {
    const without = await start(coordinator)
    await world.candidate()
    const withoutPlace = await start(coordinator)

    expect([without, withoutPlace].map(({ matchRun, errors }) => [matchRun, errors[0].__typename])).to.deep.equal([
      [null, 'EmptyPool'],
      [null, 'EmptyPool'],
    ])
    expect(without.errors[0].message).to.contain('no candidate')
    expect(withoutPlace.errors[0].message).to.contain('no place')
  })

  it('lets a second run wait for its turn, which comes when the first is stopped', async () => {
    await world.candidate()
    await world.place()
    const [first, second] = [await start(coordinator), await start(coordinator)]

    const stopped = await stop(coordinator, first.matchRun.id)

    expect(second.matchRun).to.deep.include({ number: 2, status: 'QUEUED', runsAhead: 1 })
    expect(stopped).to.deep.equal({ matchRun: { status: 'STOPPED' }, errors: [] })
    expect(await read(coordinator, first.matchRun.id)).to.deep.include({ runsAhead: null })
    expect(await read(coordinator, second.matchRun.id)).to.deep.include({ runsAhead: 0 })
    await world.work()
    await solver.begun()
    expect(await read(coordinator, second.matchRun.id)).to.deep.include({ status: 'RUNNING', runsAhead: null })
  })

  it('refuses one more run when ten wait', async () => {
    await world.candidate()
    await world.place()
    for (let n = 0; n < 10; n++) await start(coordinator)

    const message = '10 runs are waiting for their turn already; wait for one of them or stop one.'
    expect(await start(coordinator)).to.deep.equal({
      matchRun: null,
      errors: [{ __typename: 'MatchRunQueueFull', message }],
    })
  })

  it('refuses a seed and a time limit that make no sense, each with its path', async () => {
    const { errors } = await start(coordinator, { seed: -1, timeLimitSeconds: 601 })

    expect(errors.map((error: { __typename: string }) => error.__typename)).to.deep.equal([
      'InvalidInput',
      'InvalidInput',
    ])
  })

  it('refuses floors beside protection on time first, and says to ask for one of them', async () => {
    const { matchRun, errors } = await start(coordinator, { floorShare: 0.9, tiers: true })

    expect(matchRun).to.equal(null)
    expect(errors).to.deep.equal([
      {
        __typename: 'InvalidInput',
        message:
          'Protection on time first and floors both go before points; ask for one of them, and for the other in another run.',
      },
    ])
  })

  it('refuses to stop a run that has ended or does not exist', async () => {
    await world.candidate()
    await world.place()
    const { matchRun } = await start(coordinator)
    await stop(coordinator, matchRun.id)
    const absent = Buffer.from(`MatchRun:${randomUUID()}`).toString('base64url')

    const refusals = [await stop(coordinator, matchRun.id), await stop(coordinator, absent)]

    expect(refusals.map(({ errors }) => errors[0].__typename)).to.deep.equal(['ActionNotAvailable', 'NotFound'])
  })

  it('is for coordinators alone', async () => {
    for (const role of ['HOST_STAFF', 'MEMBER', 'ADMIN'] as const) {
      const { errors } = await (await world.as(role)).send(START, { input: { idempotencyKey: randomUUID() } })
      expect(errors[0].extensions.code).to.equal('FORBIDDEN')
    }
  })

  it('fails with a clear sentence when the computation dies, and the next run can start', async () => {
    await world.candidate()
    await world.place()
    await world.work()
    const { matchRun } = await start(coordinator)

    ;(await solver.begun()).end({ kind: 'WORKER_DIED' })

    expect(await ended(coordinator, matchRun.id)).to.deep.include({
      status: 'FAILED',
      failure: 'The computation ended unexpectedly; nothing was changed. Start it again.',
      proposals: [],
      unplacedCases: [],
    })
    expect((await start(coordinator)).errors).to.deep.equal([])
  })

  describe('watched over a socket', () => {
    let socket: Client
    const watch = async (id: string) => {
      const url = `${(await world.baseUrl()).replace('http', 'ws')}/graphql`
      const [origin, cookie] = ['http://127.0.0.1', coordinator.cookie()]
      class SocketWithCookie extends WebSocket {
        constructor(address: string, protocol: string) {
          super(address, protocol, { headers: { cookie }, origin })
        }
      }
      socket = createClient({ url, webSocketImpl: SocketWithCookie, retryAttempts: 0 })
      return socket.iterate<{ matchRunProgress: { status: string; progress: { phase: string; placed: number } } }>({
        query: `subscription ($id: ID!) { matchRunProgress(id: $id) { status failure progress { phase placed } } }`,
        variables: { id },
      })
    }
    afterEach(() => socket.dispose())

    it('shows the run as it is, each change, and the end', async () => {
      await world.candidate()
      await world.place()
      const { matchRun } = await start(coordinator)
      const watched = await watch(matchRun.id)
      const first = await watched.next()
      await world.work()
      const computation = await solver.begun()
      computation.progress({ phase: 'GREEDY', placed: 1, score: 900 })
      const seen: string[] = []
      for await (const { data } of watched) {
        const { status, progress } = data!.matchRunProgress
        seen.push(status)
        if (status === 'RUNNING' && progress.placed === 1) computation.end({ kind: 'WORKER_DIED' })
      }

      expect(first.value.data.matchRunProgress).to.deep.include({ status: 'QUEUED' })
      expect(seen.at(-1)).to.equal('FAILED')
      expect(seen).to.include('RUNNING')
    })

    it('ends at once for a run that does not exist', async () => {
      const watched = await watch(Buffer.from(`MatchRun:${randomUUID()}`).toString('base64url'))

      expect(await watched.next()).to.deep.equal({ done: true, value: undefined })
    })
  })
})

describe('a match run on a real thread', () => {
  let world: World
  const threads: Worker[] = []
  const killable: StartThread = (task, memoryMb) => {
    const thread = new Worker(new URL('../../matching/worker/thread.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    threads.push(thread)
    return thread
  }

  afterEach(() => world.close())

  it('proposes a place, and leaves a reason for who gets none', async () => {
    world = await createWorld({ solver: createSolver() })
    await world.candidate()
    await world.candidate({ languages: ['fr'] })
    await world.place()
    await world.work()
    const coordinator = await world.as('COORDINATOR')

    const { matchRun } = await start(coordinator)

    const run = await ended(coordinator, matchRun.id)
    expect(run).to.deep.include({ status: 'FINISHED', caseCount: 2, placeCount: 1 })
    expect(run.progress).to.deep.include({ phase: 'Done', placed: 1, gap: 0 })
    expect(run.proposals).to.deep.equal([{ points: run.progress.score }])
    expect(run.unplacedCases).to.deep.equal([
      {
        cause: 'NO_ELIGIBLE_PLACE',
        message: 'None of 1 place meets the needs, whatever the dates; most often it is the languages (1 place).',
      },
    ])
  })

  it('keeps floors, says what each reached and withholds those under small groups', async () => {
    world = await createWorld({ solver: createSolver() })
    await world.place()
    for (let n = 0; n < 5; n++) await world.candidate({ targetedGroup: 'WHRD' })
    await world.candidate({ targetedGroup: 'LAWYER' })
    await world.work()
    const coordinator = await world.as('COORDINATOR')

    const { matchRun } = await start(coordinator, { floorShare: 0.5 })

    const { status } = await ended(coordinator, matchRun.id)
    const run = (
      await coordinator.ask(
        `query ($id: ID!) { matchRun(id: $id) { floorShare lookAhead onTime { risk }
          floors { dimension group name figures { atLeast placed } } } }`,
        { id: matchRun.id },
      )
    ).matchRun
    expect([status, run.floorShare, run.lookAhead, run.onTime]).to.deep.equal(['FINISHED', 0.5, false, null])
    const shown = run.floors.map(({ group, figures }: { group: string; figures: object | null }) => [group, figures])
    const byGroup = Object.fromEntries(shown)
    expect(byGroup).to.include({ LAWYER: null }).and.to.have.property('WHRD').that.has.keys('atLeast', 'placed')
  })

  it('says how much risk is in place on time when that goes first', async () => {
    world = await createWorld({ solver: createSolver() })
    await world.place()
    await world.candidate()
    await world.work()
    const coordinator = await world.as('COORDINATOR')

    const { matchRun } = await start(coordinator, { tiers: true })

    await ended(coordinator, matchRun.id)
    const query = 'query ($id: ID!) { matchRun(id: $id) { floors { name } onTime { risk atLeast } } }'
    const { onTime, floors } = (await coordinator.ask(query, { id: matchRun.id })).matchRun
    expect(floors).to.deep.equal([])
    expect(onTime.risk).to.be.above(0).and.at.least(onTime.atLeast)
  })

  it('fails with a clear sentence when the thread is killed', async () => {
    world = await createWorld({ solver: createSolver({ startThread: killable }) })
    await world.candidate()
    await world.place()
    await world.work()
    const coordinator = await world.as('COORDINATOR')

    const { matchRun } = await start(coordinator)
    await eventually(() => (threads.length > 0 ? threads[0].terminate() : Promise.reject(new Error('not yet'))))

    expect(await ended(coordinator, matchRun.id)).to.deep.include({
      status: 'FAILED',
      failure: 'The computation ended unexpectedly; nothing was changed. Start it again.',
    })
  })
})
