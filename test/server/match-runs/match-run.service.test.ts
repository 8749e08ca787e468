import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { MatchRun } from '../../../server/match-runs/match-run.js'
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
  const ahead = (run: MatchRun) => world.it.matchRuns.runsAhead(world.it.coordinator, run)

  describe('startMatchRun', () => {
    it('enters a run with as many candidates and places as there are now, and a job to compute it', async () => {
      await poolOfOne(world.it)

      const run = valueOf(await world.it.start({ seed: 7, timeLimitSeconds: 30 }))

      expect(run).to.deep.include({
        number: 1,
        status: 'QUEUED',
        requestedBy: world.it.coordinator.accountId,
        queuedAt: world.it.clock.now(),
        startedAt: null,
        seed: 7,
        timeLimitSeconds: 30,
        caseCount: 1,
        placeCount: 1,
        stopRequested: false,
        elapsedMs: 0,
        course: [],
      })
      expect(await jobs()).to.deep.equal([{ key: `match-run:${run.id}` }])
    })

    it('refuses an empty pool: no candidate, or no place', async () => {
      const without = await world.it.start()
      await world.it.candidate()
      const withoutPlace = await world.it.start()

      expect(without).to.deep.equal({ ok: false, refusal: { kind: 'EmptyPool', missing: 'CANDIDATES' } })
      expect(withoutPlace).to.deep.equal({ ok: false, refusal: { kind: 'EmptyPool', missing: 'PLACES' } })
      expect(await jobs()).to.deep.equal([])
    })

    it('lets further runs wait for their turn, and has only the first one computed', async () => {
      await poolOfOne(world.it)

      const runs = [valueOf(await world.it.start()), valueOf(await world.it.start()), valueOf(await world.it.start())]

      expect(runs.map(({ status }) => status)).to.deep.equal(['QUEUED', 'QUEUED', 'QUEUED'])
      expect(await Promise.all(runs.map(ahead))).to.deep.equal([0, 1, 2])
      expect(await jobs()).to.deep.equal([{ key: `match-run:${runs[0]!.id}` }])
    })

    it('gives several runs that are started at once their turns by number, and one of them a job', async () => {
      await poolOfOne(world.it)

      const runs = (await Promise.all(Array.from({ length: 6 }, () => world.it.start()))).map(valueOf)

      const inOrder = runs.toSorted((one, other) => one.number - other.number)
      expect(await Promise.all(inOrder.map(ahead))).to.deep.equal([0, 1, 2, 3, 4, 5])
      expect(await jobs()).to.deep.equal([{ key: `match-run:${inOrder[0]!.id}` }])
    })

    it('refuses another run once ten wait', async () => {
      await poolOfOne(world.it)
      for (let n = 0; n < 10; n++) valueOf(await world.it.start())

      const refused = await world.it.start()

      expect(refused).to.deep.equal({ ok: false, refusal: { kind: 'MatchRunQueueFull', waiting: 10 } })
    })

    it('keeps runs one at a time in the database itself', async () => {
      await poolOfOne(world.it)
      await world.it.start()
      const copy = (number: number) =>
        world.it.database.dataSource.query(
          `INSERT INTO match_run (id, number, status, requested_by, queued_at, started_at, seed, problem, case_count, place_count, phase)
           SELECT $1, $2, 'RUNNING', requested_by, queued_at, queued_at, seed, '{}', 1, 1, '' FROM match_run LIMIT 1`,
          [randomUUID(), number],
        )
      await copy(98)

      expect(await copy(99).catch(String)).to.contain('match_run_one_at_a_time')
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
      [{ floorShare: 0 }, 'floorShare'],
      [{ floorShare: 1.01 }, 'floorShare'],
      [{ floorShare: 0.9, tiers: true }, 'floorShare'],
    ] as const)
      it(`refuses ${JSON.stringify(wrong)}`, async () => {
        const refused = await world.it.start(wrong)

        expect(refused.ok ? null : refused.refusal).to.have.nested.property('faults[0].path[0]', path)
      })

    it('names all that is wrong at once', async () => {
      const refused = await world.it.start({ seed: -1, timeLimitSeconds: 0, floorShare: 2 })

      expect(refused.ok ? null : refused.refusal)
        .to.have.property('faults')
        .that.satisfies(
          (faults: { path: string[] }[]) =>
            faults.map(({ path }) => path[0]).join() === 'seed,timeLimitSeconds,floorShare',
        )
    })

    it('keeps runs with floors and tiers at once out of the database itself', async () => {
      await poolOfOne(world.it)
      valueOf(await world.it.start({ floorShare: 1 }))

      const both = world.it.database.dataSource.query('UPDATE match_run SET tiers = true')

      expect(await both.catch(String)).to.contain('match_run_manner')
    })

    it('accepts the largest seed and the longest time', async () => {
      await poolOfOne(world.it)

      expect(kindOf(await world.it.start({ seed: 2 ** 31 - 1, timeLimitSeconds: 600 }))).to.equal('ok')
    })

    it('does not count candidates with a proposal under decision', async () => {
      const { place } = await poolOfOne(world.it)
      const other = await world.it.candidate()
      const run = valueOf(await world.it.start())
      await approveSomething(world.it, { runId: run.id, caseId: other.id, place })

      const second = valueOf(await world.it.start())

      expect([run.caseCount, second.caseCount]).to.deep.equal([2, 1])
    })
  })

  describe('stopMatchRun', () => {
    it('ends the first run that has not begun at once, and gives the next one its turn', async () => {
      await poolOfOne(world.it)
      const [first, second] = [valueOf(await world.it.start()), valueOf(await world.it.start())]

      const stopped = valueOf(await world.it.matchRuns.stopMatchRun(world.it.coordinator, first.id))

      expect(stopped).to.deep.include({ status: 'STOPPED', finishedAt: world.it.clock.now(), stopRequested: true })
      expect(await ahead(second)).to.equal(0)
      expect(await jobs()).to.deep.include({ key: `match-run:${second.id}` })
    })

    it('takes a run out of the middle of the queue, and lets those behind it move up', async () => {
      await poolOfOne(world.it)
      const [first, second, third] = [await world.it.start(), await world.it.start(), await world.it.start()].map(
        valueOf,
      )

      await world.it.matchRuns.stopMatchRun(world.it.coordinator, second!.id)

      expect([await ahead(first!), await ahead(third!)]).to.deep.equal([0, 1])
      expect(await jobs()).to.deep.equal([{ key: `match-run:${first!.id}` }])
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
