import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { matchRunRepository } from '../../server/match-runs/match-run.repository.js'
import { addDays } from '../../server/shared/calendar-day.js'
import { today } from '../../server/shared/clock.js'
import { answer } from '../server/match-runs/engine-solver.js'
import { httpClient, type HttpApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { serverProcess, type ServerProcess } from '../support/server-process.js'
import { createWorld, worldPassword, type World } from '../support/world.js'

const START = `mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { matchRun { id } errors { __typename } } }`
const RUNS = `{ matchRuns { edges { node { id status caseCount progress { placed } } } } }`

/** Floors that no plan meets are looked for again and again: such a run takes long enough to be killed in its middle. */
const MANNER = { seed: 3, floorShare: 1 }

interface RunSeen {
  readonly id: string
  readonly status: string
  readonly caseCount: number
  readonly progress: { readonly placed: number }
}

describe('a server that is killed in the middle of a match run', function () {
  this.timeout(180_000)
  const servers: ServerProcess[] = []
  let world: World

  before(async () => {
    world = await createWorld()
    // The servers live in the present, and so must their cases.
    world.clock.set(new Date().toISOString())
    await contestedPool()
  })
  after(async () => {
    for (const { child } of servers) child.kill('SIGKILL')
    await world.close()
  })

  it('computes the run to its end when it comes back, from what it was made from, and then the one that waited', async () => {
    const account = await world.account('COORDINATOR')
    const login = { email: account.email, password: worldPassword }
    const first = await startServer(login)
    const [interrupted, waiting] = [await startRun(first.client), await startRun(first.client)]
    await eventually(async () => {
      if ((await stored(interrupted)).status !== 'RUNNING') throw new Error('not yet')
    })

    first.server.child.kill('SIGKILL')
    await first.server.ended
    const before = await stored(interrupted)
    await world.candidate(urgent())
    const second = await startServer(login)
    const [after, next] = await eventually(async () => {
      const seen = await runs(second.client)
      const found = [interrupted, waiting].map(id => seen.find(run => run.id === id)!)
      if (found.some(({ status }) => status === 'QUEUED' || status === 'RUNNING')) throw new Error('not yet')
      return found
    })

    expect(before.status).to.equal('RUNNING')
    expect([after!.status, next!.status]).to.deep.equal(['FINISHED', 'FINISHED'])
    expect(next!.caseCount).to.equal(after!.caseCount + 1)
    const { problem, ...rest } = await stored(interrupted)
    expect(problem).to.deep.equal(before.problem)
    expect(rest.startedAt).to.deep.equal(before.startedAt)
    // Equal problem, equal seed, equal plan: nothing of the first attempt is left in it.
    const again = answer(problem!.problem, { seed: MANNER.seed, manner: { kind: 'FLOORS', share: MANNER.floorShare } })
    if (again.kind !== 'SOLVED') throw new Error(again.kind)
    expect(again.faults).to.deep.equal([])
    expect(rest.plan).to.deep.equal(
      again.solution.assignments.map(({ case: of, place, from, until }) => ({ case: of, place, from, until })),
    )
    for (const run of [after!, next!]) await everyCaseIsStoredOnce(run)
    expect(await jobsLeft()).to.deep.equal([])
    second.server.child.kill('SIGTERM')
    expect(await second.server.ended).to.equal(0)
  })

  async function startServer(login: { email: string; password: string }) {
    const server = serverProcess({ DATABASE_URL: world.databaseUrl })
    servers.push(server)
    const client = httpClient(await server.ready)
    await client.signIn(login)
    return { server, client }
  }

  async function startRun(client: HttpApiClient): Promise<string> {
    const { startMatchRun } = await client.ask(START, { input: { ...MANNER, idempotencyKey: randomUUID() } })
    expect(startMatchRun.errors).to.deep.equal([])
    return startMatchRun.matchRun.id
  }

  const runs = async (client: HttpApiClient): Promise<readonly RunSeen[]> =>
    (await client.ask(RUNS)).matchRuns.edges.map(({ node }: { node: RunSeen }) => node)

  /** The run as it stands in the database, with what it is made from and the plan it has found. */
  async function stored(globalId: string) {
    const id = innerId(globalId)
    const repository = matchRunRepository(world.dataSource.manager)
    const [run] = await repository.byIds([id])
    return { ...run!, problem: await repository.pool(id), plan: await repository.plan(id) }
  }

  /** Each case of the run has one proposal or one reason for having none, and no place is proposed twice for a day. */
  async function everyCaseIsStoredOnce({ id: globalId, caseCount, progress }: RunSeen): Promise<void> {
    const id = innerId(globalId)
    const ask = <Row>(sql: string) => world.dataSource.query<Row[]>(sql, [id])
    const outcomes = await ask<{ placed: boolean; times: number }>(
      `SELECT bool_or(placed) AS placed, count(*)::int AS times FROM (
         SELECT case_id, true AS placed FROM proposal WHERE run_id = $1
         UNION ALL SELECT case_id, false FROM unplaced_case WHERE run_id = $1) AS outcome GROUP BY case_id`,
    )
    const overlaps = await ask(
      `SELECT 1 FROM proposal AS one JOIN proposal AS other ON one.id < other.id AND one.place_id = other.place_id
       AND one.stay && other.stay WHERE one.run_id = $1 AND other.run_id = $1`,
    )
    expect(outcomes.map(({ times }) => times)).to.deep.equal(Array.from({ length: caseCount }, () => 1))
    expect(outcomes.filter(({ placed }) => placed)).to.have.lengthOf(progress.placed)
    expect(progress.placed).to.be.above(0)
    expect(overlaps).to.deep.equal([])
  }

  const jobsLeft = () =>
    world.dataSource.query<unknown[]>(`SELECT key FROM graphile_worker.jobs WHERE key LIKE 'match-run:%'`)

  /** A few places, and more candidates of all kinds than can have them. */
  async function contestedPool(): Promise<void> {
    const day = today(world.clock)
    for (let n = 0; n < 2; n++) {
      const { id: hostId } = await world.host()
      for (const sleeps of [2, 4])
        await world.place({ hostId, sleeps, windows: [[addDays(day, n), addDays(day, 200 + 20 * n)]] })
    }
    const groups = ['WHRD', 'LAWYER', 'ARTIST', 'SCHOLAR'] as const
    const relative = { ageBand: 'ADULT', relation: 'PARTNER' } as const
    for (let n = 0; n < 14; n++)
      await world.candidate({
        ...urgent(),
        riskLevel: ((n % 5) + 1) as 1 | 2 | 3 | 4 | 5,
        targetedGroup: groups[n % 4]!,
        familyMembers: Array.from({ length: n % 3 }, () => relative),
        desiredStayDays: 70 + (n % 7) * 10,
      })
  }

  /** Days of a candidate from now on. */
  function urgent() {
    const day = today(world.clock)
    return { earliestDeparture: addDays(day, 5), neededBy: addDays(day, 40), latestArrival: addDays(day, 100) }
  }
})

function innerId(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split(':')[1]!
}
