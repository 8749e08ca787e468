import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startJobs } from '../../../server/jobs/job.runner.js'
import { settleAbandonedRuns } from '../../../server/match-runs/match-run.recovery.js'
import { matchRunner } from '../../../server/match-runs/match-run.runner.js'
import type { MatchRun } from '../../../server/match-runs/match-run.js'
import type { Solver, SolverOutcome } from '../../../server/match-runs/solver.js'
import { readProblem, review, solve } from '../../../matching/index.js'
import { proposalReader } from '../../../server/proposals/proposal.reader.js'
import { withClient } from '../../support/client.js'
import { eventually } from '../../support/eventually.js'
import { engineSolver } from './engine-solver.js'
import { fakeSolver, type FakeComputation } from './fake-solver.js'
import { days, matchWorld, valueOf, type MatchWorld } from './world.js'

describe('matchRunner', () => {
  const world = {} as { it: MatchWorld }
  const bugs: unknown[] = []

  before(async () => {
    world.it = await matchWorld()
  })
  afterEach(async () => {
    bugs.splice(0)
    await world.it.clear()
  })
  after(() => world.it.database.drop())

  const task = (solver: Solver) => {
    const { unitOfWork, clock } = world.it
    return matchRunner({ unitOfWork, clock, solver, report: error => bugs.push(error), noteEveryMs: 5 })
  }
  const attempt = (signal = new AbortController().signal) => ({ number: 1, last: false, signal })
  const run = (id: string) => world.it.matchRuns.matchRun(world.it.coordinator, id) as Promise<MatchRun>
  const proposals = (id: string) => world.it.unitOfWork.read(tx => proposalReader(tx).ofRuns([id]))
  const unplaced = (id: string) => world.it.matchRuns.unplacedCases(world.it.coordinator, [id])

  it('computes a run and stores a proposal or a reason for every candidate', async () => {
    const host = await world.it.host()
    const place = await world.it.place(host.id)
    const placed = await world.it.candidate()
    const tooMany = await world.it.candidate({
      riskLevel: 5,
      familyMembers: Array.from({ length: 6 }, () => ({ ageBand: 'CHILD' as const, relation: 'CHILD' as const })),
    })
    const { id } = valueOf(await world.it.start())

    await task(engineSolver)({ runId: id }, attempt())

    const ended = await run(id)
    expect(ended).to.deep.include({ status: 'FINISHED', phase: 'Done', placed: 1, failure: null })
    expect(ended.score).to.be.greaterThan(0)
    expect(ended.bound).to.be.at.least(ended.score)
    const [proposal, ...others] = await proposals(id)
    expect(others).to.deep.equal([])
    expect(proposal).to.deep.include({ caseId: placed.id, placeId: place.id, hostId: host.id, status: 'PROPOSED' })
    expect(proposal.points).to.equal(proposal.review.terms.reduce((sum, term) => sum + term.points, 0))
    expect(proposal.review.findings.every(finding => finding.passed)).to.equal(true)
    expect((await unplaced(id)).map(({ caseId, cause, message }) => ({ caseId, cause, message }))).to.deep.equal([
      {
        caseId: tooMany.id,
        cause: 'NO_ELIGIBLE_PLACE',
        message: 'None of 1 place meets the needs, whatever the dates; most often it is the number of beds (1 place).',
      },
    ])
  })

  it('shows unplaced cases with the gravest risk first', async () => {
    const family = Array.from({ length: 6 }, () => ({ ageBand: 'ADULT' as const, relation: 'SIBLING' as const }))
    await poolOfOne()
    for (const riskLevel of [2, 5, 3] as const) await world.it.candidate({ riskLevel, familyMembers: family })
    const { id } = valueOf(await world.it.start())

    await task(engineSolver)({ runId: id }, attempt())

    const cases = await world.it.cases.byIds(
      world.it.coordinator,
      (await unplaced(id)).map(({ caseId }) => caseId),
    )
    const risk = new Map(cases.map(entered => [entered.id, entered.riskLevel]))
    expect((await unplaced(id)).map(({ caseId }) => risk.get(caseId))).to.deep.equal([5, 3, 2])
  })

  it('hands the engine the frozen problem, the seed and the time limit', async () => {
    await poolOfOne()
    const { id } = valueOf(await world.it.start({ seed: 9, timeLimitSeconds: 12 }))
    const solver = fakeSolver()

    const doing = task(solver)({ runId: id }, attempt())
    const computation = await solver.begun()
    computation.end({ kind: 'WORKER_DIED' })
    await doing

    expect(computation.options).to.deep.equal({ seed: 9, timeLimitMs: 12_000 })
    expect(computation.problem).to.have.property('format', 'leeward-problem/1')
  })

  it('notes progress while it computes', async () => {
    const { computation, doing, id } = await begun()

    computation.progress({ phase: 'LOCAL_SEARCH', placed: 1, score: 3_000_000_000, bound: 4_000_000_000, gap: 0.25 })
    const noted = await eventually(async () => {
      const now = await run(id)
      if (now.placed === 0) throw new Error('not yet')
      return now
    })
    computation.end({ kind: 'WORKER_DIED' })
    await doing

    expect(noted).to.deep.include({
      status: 'RUNNING',
      startedAt: world.it.clock.now(),
      phase: 'Improving the plan',
      placed: 1,
      score: 2_147_483_647,
      bound: 2_147_483_647,
      gap: 0.25,
    })
  })

  it('stops when asked to, and keeps the best plan', async () => {
    const { computation, doing, id } = await begun()

    await world.it.matchRuns.stopMatchRun(world.it.coordinator, id)
    await eventually(() => Promise.resolve(computation.asked.stop > 0 || Promise.reject(new Error('not yet'))))
    computation.end(stoppedBy('REQUEST', computation.problem))
    await doing

    expect(await run(id)).to.deep.include({ status: 'STOPPED', phase: 'Stopped with the best plan so far', placed: 1 })
    expect(await proposals(id)).to.have.lengthOf(1)
  })

  it('fails with a clear sentence when the thread dies, changes nothing, and lets the next run start', async () => {
    const { computation, doing, id } = await begun()

    computation.end({ kind: 'WORKER_DIED' })
    await doing

    expect(await run(id)).to.deep.include({
      status: 'FAILED',
      finishedAt: world.it.clock.now(),
      failure: 'The computation ended unexpectedly; nothing was changed. Start it again.',
    })
    expect(await proposals(id)).to.deep.equal([])
    expect((await world.it.start()).ok).to.equal(true)
  })

  it('fails when the engine does not understand the problem', async () => {
    const { computation, doing, id } = await begun()

    computation.end({ kind: 'BAD_PROBLEM' })
    await doing

    expect((await run(id)).failure).to.contain('could not be understood')
  })

  it('fails and tells the operators when the answer makes no sense', async () => {
    const { computation, doing, id } = await begun()
    const solved = stoppedBy('FINISHED', computation.problem) as Extract<SolverOutcome, { kind: 'SOLVED' }>
    const stranger = solved.review.placed.map(placed => ({
      ...placed,
      assignment: { ...placed.assignment, place: 'a place nobody knows' },
    }))

    computation.end({ ...solved, review: { ...solved.review, placed: stranger } })
    await doing

    expect((await run(id)).status).to.equal('FAILED')
    expect(bugs).to.have.lengthOf(1)
    expect(await proposals(id)).to.deep.equal([])
  })

  it('leaves off when the process stops, and another attempt finishes the run', async () => {
    await poolOfOne()
    const { id } = valueOf(await world.it.start())
    const [solver, stopping] = [fakeSolver(), new AbortController()]
    const doing = task(solver)({ runId: id }, attempt(stopping.signal))
    const computation = await solver.begun()

    stopping.abort()
    const left = await doing.catch(String)
    await task(engineSolver)({ runId: id }, { ...attempt(), number: 2 })

    expect(left).to.contain('to be tried again')
    expect(computation.asked.cancel).to.be.greaterThan(0)
    expect(await run(id)).to.deep.include({ status: 'FINISHED', placed: 1 })
  })

  it('does nothing for a run that has ended, so that doing a job twice does no harm', async () => {
    await poolOfOne()
    const { id } = valueOf(await world.it.start())
    await task(engineSolver)({ runId: id }, attempt())
    const before = await run(id)

    await task(engineSolver)({ runId: id }, { ...attempt(), number: 2 })

    expect(await run(id)).to.deep.equal(before)
    expect(await proposals(id)).to.have.lengthOf(1)
  })

  it('stores one outcome when two processes compute the same run', async () => {
    await poolOfOne()
    const { id } = valueOf(await world.it.start())

    await Promise.all([1, 2].map(number => task(engineSolver)({ runId: id }, { ...attempt(), number })))

    expect(await proposals(id)).to.have.lengthOf(1)
  })

  describe('what was decided while it computed', () => {
    it('drops a stay whose place was taken meanwhile, and says so', async () => {
      const { computation, doing, id, place } = await begun()

      await block(place.id)
      computation.end(stoppedBy('FINISHED', computation.problem))
      await doing

      expect(await proposals(id)).to.deep.equal([])
      const [dropped] = await unplaced(id)
      expect(dropped.cause).to.equal('OUTCOMPETED')
      expect(dropped.message).to.match(
        /^The run found a place from .* but meanwhile: Place .* is blocked .* Start another run\.$/,
      )
      expect(await run(id)).to.deep.include({ status: 'FINISHED', placed: 0 })
    })

    it('drops a stay of a case that was changed, or left the pool', async () => {
      const { computation, doing, id, candidate } = await begun()

      const request = { caseId: candidate.id, expectedVersion: 1, idempotencyKey: randomUUID() }
      await world.it.cases.moveRelocationCase(world.it.coordinator, { ...request, action: 'WITHDRAW' })
      computation.end(stoppedBy('FINISHED', computation.problem))
      await doing

      expect((await unplaced(id)).map(({ message }) => message)).to.satisfy(([message]: string[]) =>
        message.includes('the case was changed'),
      )
      expect(await proposals(id)).to.deep.equal([])
    })

    for (const [table, what] of [
      ['place', 'the place was changed'],
      ['host_institution', 'the host institution was changed'],
    ] as const)
      it(`drops a stay when ${what}`, async () => {
        const { computation, doing, id } = await begun()

        await world.it.database.dataSource.query(`UPDATE ${table} SET version = version + 1`)
        computation.end(stoppedBy('FINISHED', computation.problem))
        await doing

        expect((await unplaced(id))[0]?.message).to.contain(what)
      })

    it('drops a stay that has begun meanwhile', async () => {
      const { computation, doing, id } = await begun()

      world.it.clock.set('2027-05-30T09:00:00Z')
      computation.end(stoppedBy('FINISHED', computation.problem))
      await doing

      expect((await unplaced(id))[0]?.message).to.contain('the day of arrival has passed')
    })
  })

  describe('on the job queue', () => {
    it('survives the database cutting every connection while it computes', async () => {
      await poolOfOne()
      const solver = fakeSolver()
      const jobs = await startJobs({
        url: world.it.database.url,
        tasks: { 'run-match': task(solver) },
        recurrences: [],
        log: () => undefined,
        pollMs: 50,
        graceMs: 200,
      })
      try {
        const { id } = valueOf(await world.it.start())
        const computation = await solver.begun()
        await cutConnections(world.it.database.url)
        await cutConnections(world.it.database.url)

        computation.end(stoppedBy('FINISHED', computation.problem))
        void solver.begun().then(again => again.end(stoppedBy('FINISHED', again.problem)))

        const ended = await eventually(async () => {
          const now = await run(id)
          if (now.status === 'RUNNING') throw new Error('not yet')
          return now
        })
        expect(ended).to.deep.include({ status: 'FINISHED', placed: 1 })
        expect(await proposals(id)).to.have.lengthOf(1)
      } finally {
        await jobs.stop()
      }
    })

    it('computes a run again that a killed server left behind', async () => {
      await poolOfOne()
      const { id } = valueOf(await world.it.start())
      await world.it.database.dataSource.query(`
        UPDATE match_run SET status = 'RUNNING', started_at = queued_at, phase = 'Improving the plan';
        UPDATE graphile_worker._private_jobs SET attempts = 1, locked_at = now(), locked_by = 'a server that was killed'`)

      const jobs = await startJobs({
        url: world.it.database.url,
        tasks: { 'run-match': task(engineSolver) },
        recurrences: [],
        log: () => undefined,
        pollMs: 50,
        graceMs: 200,
      })
      try {
        await eventually(async () => {
          if ((await run(id)).status !== 'FINISHED') throw new Error('not yet')
        })
        expect(await proposals(id)).to.have.lengthOf(1)
      } finally {
        await jobs.stop()
      }
    })
  })

  describe('settleAbandonedRuns', () => {
    const settle = () => settleAbandonedRuns(world.it)({}, attempt())

    it('leaves a run alone whose job waits or is being done', async () => {
      await poolOfOne()
      const { id } = valueOf(await world.it.start())
      await settle()
      await world.it.database.dataSource.query(
        `UPDATE graphile_worker._private_jobs SET attempts = max_attempts, locked_at = now(), locked_by = 'somebody'`,
      )
      await settle()

      expect((await run(id)).status).to.equal('QUEUED')
    })

    for (const [what, sql] of [
      ['is gone', 'DELETE FROM graphile_worker._private_jobs'],
      ['has used up its attempts', 'UPDATE graphile_worker._private_jobs SET attempts = max_attempts'],
    ] as const)
      it(`ends a run whose job ${what}, and lets the next one start`, async () => {
        await poolOfOne()
        const { id } = valueOf(await world.it.start())
        await world.it.database.dataSource.query(sql)

        await settle()

        expect(await run(id)).to.deep.include({
          status: 'FAILED',
          failure: 'The computation was interrupted again and again; nothing was changed. Start it again.',
        })
        expect((await world.it.start()).ok).to.equal(true)
      })

    it('has nothing to do without a run under way', async () => {
      expect(await settle()).to.equal(undefined)
    })
  })

  async function poolOfOne() {
    const host = await world.it.host()
    const place = await world.it.place(host.id)
    return { host, place, candidate: await world.it.candidate() }
  }

  /** A run of one candidate and one place that is being computed. */
  async function begun() {
    const pool = await poolOfOne()
    const { id } = valueOf(await world.it.start())
    const solver = fakeSolver()
    const doing = task(solver)({ runId: id }, attempt())
    const computation: FakeComputation = await solver.begun()
    return { ...pool, id, computation, doing }
  }

  async function block(placeId: string) {
    const { from, until } = days('2027-03-01', '2028-03-01')
    await world.it.database.dataSource.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, services)
       VALUES ($1, $2, 'BLOCK', daterange($3, $4), daterange($3, $4), '{}')`,
      [randomUUID(), placeId, from, until],
    )
  }
})

/** What the real engine finds, ended in the way given. */
function stoppedBy(by: 'REQUEST' | 'FINISHED', json: unknown): SolverOutcome {
  const read = readProblem(json)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const solved = solve(read.problem, { seed: 1 })
  if (solved.kind !== 'SOLVED') throw new Error('infeasible')
  const { solution } = solved
  return {
    kind: 'SOLVED',
    solution: { ...solution, statistics: { ...solution.statistics, stoppedBy: by } },
    review: review(read.problem, solution),
  }
}

function cutConnections(url: string): Promise<unknown> {
  return withClient(url, client =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                  WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  )
}
