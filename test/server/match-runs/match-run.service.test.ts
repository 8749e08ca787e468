import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { FrozenPool } from '../../../server/match-runs/frozen-pool.js'
import { kindOf, matchWorld, valueOf, type MatchWorld } from './world.js'

describe('matchRunService', () => {
  const world = {} as { it: MatchWorld }

  before(async () => {
    world.it = await matchWorld()
  })
  afterEach(() => world.it.clear())
  after(() => world.it.database.drop())

  const jobs = () =>
    world.it.database.dataSource.query<{ key: string }[]>('SELECT key FROM graphile_worker.jobs ORDER BY key')
  const pool = async () => {
    const rows = await world.it.database.dataSource.query<{ problem: FrozenPool }[]>('SELECT problem FROM match_run')
    return rows.map(row => row.problem)
  }

  describe('startMatchRun', () => {
    it('enters a run with the pool as it is now, and a job to compute it', async () => {
      const host = await world.it.host()
      const place = await world.it.place(host.id)
      const candidate = await world.it.candidate()

      const run = valueOf(await world.it.start({ seed: 7, timeLimitSeconds: 30 }))

      expect(run).to.deep.include({
        number: 1,
        status: 'QUEUED',
        requestedBy: world.it.coordinator.accountId,
        queuedAt: world.it.clock.now(),
        seed: 7,
        timeLimitSeconds: 30,
        caseCount: 1,
        placeCount: 1,
        stopRequested: false,
      })
      expect(await jobs()).to.deep.equal([{ key: `match-run:${run.id}` }])
      const [frozen] = await pool()
      expect(frozen.problem.cases.map(({ id }) => id)).to.deep.equal([candidate.id])
      expect(frozen.names).to.deep.equal({
        cases: { [candidate.id]: candidate.reference },
        places: { [place.id]: place.label },
        hosts: { [host.id]: host.name },
      })
    })

    it('refuses an empty pool: no candidate, or no place', async () => {
      const without = await world.it.start()
      await world.it.candidate()
      const withoutPlace = await world.it.start()

      expect(without).to.deep.equal({ ok: false, refusal: { kind: 'EmptyPool', missing: 'CANDIDATES' } })
      expect(withoutPlace).to.deep.equal({ ok: false, refusal: { kind: 'EmptyPool', missing: 'PLACES' } })
      expect(await jobs()).to.deep.equal([])
    })

    it('refuses a second run while one has not ended, and names that one', async () => {
      await poolOfOne(world.it)
      const first = valueOf(await world.it.start())

      const second = await world.it.start()

      expect(second).to.deep.equal({ ok: false, refusal: { kind: 'MatchRunInProgress', matchRun: first } })
    })

    it('lets one of several runs that are started at once win', async () => {
      await poolOfOne(world.it)

      const kinds = (await Promise.all(Array.from({ length: 6 }, () => world.it.start()))).map(kindOf)

      expect(kinds.filter(kind => kind === 'ok')).to.have.lengthOf(1)
      expect(kinds.filter(kind => kind === 'MatchRunInProgress')).to.have.lengthOf(5)
      expect(await jobs()).to.have.lengthOf(1)
    })

    it('keeps runs one at a time in the database itself', async () => {
      await poolOfOne(world.it)
      await world.it.start()

      const copy = world.it.database.dataSource.query(
        `INSERT INTO match_run (id, number, status, requested_by, queued_at, seed, problem, case_count, place_count, phase)
         SELECT $1, 99, 'RUNNING', requested_by, queued_at, seed, problem, 1, 1, '' FROM match_run`,
        [randomUUID()],
      )

      expect(await copy.catch(String)).to.contain('match_run_one_at_a_time')
    })

    it('answers the first run to a repeated request, and refuses its key to another', async () => {
      await poolOfOne(world.it)
      const idempotencyKey = randomUUID()
      const first = valueOf(await world.it.start({ idempotencyKey }))

      const again = valueOf(await world.it.start({ idempotencyKey }))
      const other = await world.it.start({ idempotencyKey, seed: 2 })

      expect(again).to.deep.equal(first)
      expect(kindOf(other)).to.equal('IdempotencyKeyReused')
    })

    for (const [wrong, path] of [
      [{ seed: -1 }, 'seed'],
      [{ seed: 2 ** 31 }, 'seed'],
      [{ timeLimitSeconds: 0 }, 'timeLimitSeconds'],
      [{ timeLimitSeconds: 601 }, 'timeLimitSeconds'],
    ] as const)
      it(`refuses ${JSON.stringify(wrong)}`, async () => {
        const refused = await world.it.start(wrong)

        expect(refused.ok ? null : refused.refusal).to.have.nested.property('faults[0].path[0]', path)
      })

    it('accepts the largest seed and the longest time', async () => {
      await poolOfOne(world.it)

      expect(kindOf(await world.it.start({ seed: 2 ** 31 - 1, timeLimitSeconds: 600 }))).to.equal('ok')
    })

    it('leaves out candidates with a proposal under decision, and counts those out of time', async () => {
      const { candidate, place } = await poolOfOne(world.it)
      const late = await world.it.candidate()
      world.it.clock.set('2027-06-02T09:00:00Z')
      const other = await world.it.candidate({ latestArrival: '2027-09-01' as never })
      const run = valueOf(await world.it.start())
      await approveSomething(world.it, { runId: run.id, caseId: other.id, place })
      await world.it.matchRuns.stopMatchRun(world.it.coordinator, run.id)

      const second = valueOf(await world.it.start())

      expect([run.caseCount, second.caseCount]).to.deep.equal([3, 2])
      const frozen = (await pool()).find(of => of.outOfTime.length === 2 && of.problem.cases.length === 0)
      expect(frozen?.outOfTime.map(({ caseId }) => caseId)).to.have.members([candidate.id, late.id])
    })
  })

  describe('stopMatchRun', () => {
    it('ends a run that has not begun at once, and lets the next one start', async () => {
      await poolOfOne(world.it)
      const { id } = valueOf(await world.it.start())

      const stopped = valueOf(await world.it.matchRuns.stopMatchRun(world.it.coordinator, id))

      expect(stopped).to.deep.include({ status: 'STOPPED', finishedAt: world.it.clock.now(), stopRequested: true })
      expect(kindOf(await world.it.start())).to.equal('ok')
    })

    it('refuses a run that has ended, and one that does not exist', async () => {
      await poolOfOne(world.it)
      const { id } = valueOf(await world.it.start())
      await world.it.matchRuns.stopMatchRun(world.it.coordinator, id)

      const again = await world.it.matchRuns.stopMatchRun(world.it.coordinator, id)
      const none = await world.it.matchRuns.stopMatchRun(world.it.coordinator, randomUUID())

      expect(again).to.deep.equal({ ok: false, refusal: { kind: 'RunEnded', status: 'STOPPED' } })
      expect(kindOf(none)).to.equal('NotFound')
    })
  })

  describe('matchRuns', () => {
    it('pages through all runs, newest first', async () => {
      await poolOfOne(world.it)
      for (let n = 0; n < 3; n++)
        await world.it.matchRuns.stopMatchRun(world.it.coordinator, valueOf(await world.it.start()).id)

      const first = await world.it.matchRuns.matchRuns(world.it.coordinator, { first: 2, after: null })
      const rest = await world.it.matchRuns.matchRuns(world.it.coordinator, { first: 2, after: first.items[1].id })

      expect([...first.items, ...rest.items].map(run => run.number)).to.deep.equal([3, 2, 1])
      expect([first.hasNextPage, rest.hasNextPage, rest.totalCount]).to.deep.equal([true, false, 3])
    })
  })
})

async function poolOfOne(world: MatchWorld) {
  const host = await world.host()
  const place = await world.place(host.id)
  return { host, place, candidate: await world.candidate() }
}

async function approveSomething(
  world: MatchWorld,
  { runId, caseId, place }: { runId: string; caseId: string; place: { id: string; hostId: string } },
): Promise<void> {
  await world.database.dataSource.query(
    `INSERT INTO proposal (id, run_id, case_id, place_id, host_id, stay, status, points, review, case_version,
       place_version, host_version, created_at, approved_by, approved_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, '[2027-07-01,2027-09-01)', 'APPROVED', 1, '{}', 1, 1, 1, now(), $6, now(), now())`,
    [randomUUID(), runId, caseId, place.id, place.hostId, world.coordinator.accountId],
  )
}
