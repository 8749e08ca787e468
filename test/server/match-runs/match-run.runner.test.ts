import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { SolverOutcome } from '../../../server/match-runs/solver.js'
import { eventually } from '../../support/eventually.js'
import { engineSolver } from './engine-solver.js'
import { fakeSolver } from './fake-solver.js'
import { attempt, runningWorld, stoppedBy, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

describe('matchRunner', () => {
  let world: RunningWorld

  before(async () => {
    world = await runningWorld()
  })
  afterEach(() => world.clear())
  after(() => world.database.drop())

  it('computes a run and stores a proposal or a reason for every candidate', async () => {
    const host = await world.host()
    const place = await world.place(host.id)
    const placed = await world.candidate()
    const tooMany = await world.candidate({
      riskLevel: 5,
      familyMembers: Array.from({ length: 6 }, () => ({ ageBand: 'CHILD' as const, relation: 'CHILD' as const })),
    })
    const { id } = valueOf(await world.start())

    await world.task(engineSolver)({ runId: id }, attempt())

    const ended = await world.run(id)
    expect(ended).to.deep.include({ status: 'FINISHED', phase: 'Done', placed: 1, failure: null })
    expect(ended.score).to.be.greaterThan(0)
    expect(ended.bound).to.be.at.least(ended.score)
    const [proposal, ...others] = await world.proposals(id)
    expect(others).to.deep.equal([])
    expect(proposal).to.deep.include({ caseId: placed.id, placeId: place.id, hostId: host.id, status: 'PROPOSED' })
    expect(proposal.points).to.equal(proposal.review.terms.reduce((sum, term) => sum + term.points, 0))
    expect(proposal.review.findings.every(finding => finding.passed)).to.equal(true)
    expect((await world.unplaced(id)).map(({ caseId, cause, message }) => ({ caseId, cause, message }))).to.deep.equal([
      {
        caseId: tooMany.id,
        cause: 'NO_ELIGIBLE_PLACE',
        message: 'None of 1 place meets the needs, whatever the dates; most often it is the number of beds (1 place).',
      },
    ])
  })

  it('works on the pool as it is when its turn comes', async () => {
    const { place, candidate } = await world.poolOfOne()
    const [first, second] = [valueOf(await world.start()), valueOf(await world.start())]
    await world.task(engineSolver)({ runId: first.id }, attempt())
    const late = await world.candidate()
    world.clock.set('2027-03-02T09:00:00Z')

    await world.task(engineSolver)({ runId: second.id }, attempt())

    const begun = await world.run(second.id)
    expect(begun).to.deep.include({ caseCount: 2, startedAt: world.clock.now() })
    expect(await world.frozen(second.id)).to.deep.include({
      ids: {
        cases: { [candidate.reference]: candidate.id, [late.reference]: late.id },
        places: { 'H1-P1': place.id },
        hosts: { H1: place.hostId },
      },
    })
    expect((await world.frozen(second.id)).problem.from).to.equal('2027-03-02')
  })

  it('has one run after another computed, in the order in which they were asked for', async () => {
    await world.poolOfOne()
    const runs = [valueOf(await world.start()), valueOf(await world.start()), valueOf(await world.start())]

    const jobs = await world.work(engineSolver)
    try {
      await eventually(async () => {
        if ((await world.run(runs[2]!.id)).status !== 'FINISHED') throw new Error('not yet')
      })
    } finally {
      await jobs.stop()
    }

    expect(await Promise.all(runs.map(async ({ id }) => (await world.run(id)).status))).to.deep.equal([
      'FINISHED',
      'FINISHED',
      'FINISHED',
    ])
    expect((await world.proposals(runs[0]!.id)).map(({ status }) => status)).to.deep.equal(['EXPIRED'])
    expect((await world.proposals(runs[2]!.id)).map(({ status }) => status)).to.deep.equal(['PROPOSED'])
  })

  it('fails with a clear sentence when nobody is left to find a place for, and has the next one computed', async () => {
    const { candidate } = await world.poolOfOne()
    const [first, second] = [valueOf(await world.start()), valueOf(await world.start())]
    const request = {
      caseId: candidate.id,
      expectedVersion: 1,
      action: 'WITHDRAW',
      idempotencyKey: randomUUID(),
    } as const
    valueOf(await world.cases.moveRelocationCase(world.coordinator, request))

    await world.task(engineSolver)({ runId: first.id }, attempt())
    await world.candidate()
    await world.task(engineSolver)({ runId: second.id }, attempt())

    expect((await world.run(first.id)).failure).to.contain('no candidate left')
    expect(await world.run(second.id)).to.deep.include({ status: 'FINISHED', placed: 1 })
  })

  it('shows unplaced cases with the gravest risk first', async () => {
    const family = Array.from({ length: 6 }, () => ({ ageBand: 'ADULT' as const, relation: 'SIBLING' as const }))
    await world.poolOfOne()
    for (const riskLevel of [2, 5, 3] as const) await world.candidate({ riskLevel, familyMembers: family })
    const { id } = valueOf(await world.start())

    await world.task(engineSolver)({ runId: id }, attempt())

    const cases = await world.cases.byIds(
      world.coordinator,
      (await world.unplaced(id)).map(({ caseId }) => caseId),
    )
    const risk = new Map(cases.map(entered => [entered.id, entered.riskLevel]))
    expect((await world.unplaced(id)).map(({ caseId }) => risk.get(caseId))).to.deep.equal([5, 3, 2])
  })

  it('hands the engine the frozen problem, the seed and the time limit', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start({ seed: 9, timeLimitSeconds: 12 }))
    const solver = fakeSolver()

    const doing = world.task(solver)({ runId: id }, attempt())
    const computation = await solver.begun()
    computation.end({ kind: 'WORKER_DIED' })
    await doing

    expect(computation.options).to.deep.equal({ seed: 9, timeLimitMs: 12_000 })
    expect(computation.problem).to.have.property('format', 'leeward-problem/1')
  })

  it('notes progress while it computes', async () => {
    const { computation, doing, id } = await world.begun()

    computation.progress({ phase: 'LOCAL_SEARCH', placed: 1, score: 3_000_000_000, bound: 4_000_000_000, gap: 0.25 })
    const noted = await eventually(async () => {
      const now = await world.run(id)
      if (now.placed === 0) throw new Error('not yet')
      return now
    })
    computation.end({ kind: 'WORKER_DIED' })
    await doing

    expect(noted).to.deep.include({
      status: 'RUNNING',
      startedAt: world.clock.now(),
      phase: 'Improving the plan',
      placed: 1,
      score: 2_147_483_647,
      bound: 2_147_483_647,
      gap: 0.25,
    })
    expect(noted.course.map(({ placed, score }) => ({ placed, score }))).to.deep.equal([
      { placed: 1, score: 2_147_483_647 },
    ])
    expect(noted.elapsedMs).to.equal(noted.course[0]!.elapsedMs)
  })

  it('forgets the progress of an attempt that was interrupted, and says that it begins again', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start())
    const [solver, stopping] = [fakeSolver(), new AbortController()]
    const doing = world.task(solver)({ runId: id }, attempt({ signal: stopping.signal }))
    ;(await solver.begun()).progress({ placed: 1, score: 5 })
    await eventually(async () => {
      if ((await world.run(id)).placed === 0) throw new Error('not yet')
    })
    stopping.abort()
    await doing.catch(String)
    const frozen = await world.frozen(id)
    await world.candidate()

    const again = world.task(solver)({ runId: id }, attempt({ number: 2 }))
    const computation = await solver.begun()
    const begun = await world.run(id)
    computation.end({ kind: 'WORKER_DIED' })
    await again

    expect(begun).to.deep.include({
      status: 'RUNNING',
      phase: 'Starting again after an interruption',
      placed: 0,
      score: 0,
      course: [],
      caseCount: 1,
    })
    expect(await world.frozen(id)).to.deep.equal(frozen)
    expect(computation.problem).to.deep.equal(frozen.problem)
  })

  it('stops when asked to, and keeps the best plan', async () => {
    const { computation, doing, id } = await world.begun()

    await world.matchRuns.stopMatchRun(world.coordinator, id)
    await eventually(() => Promise.resolve(computation.asked.stop > 0 || Promise.reject(new Error('not yet'))))
    computation.end(stoppedBy('REQUEST', computation.problem))
    await doing

    expect(await world.run(id)).to.deep.include({
      status: 'STOPPED',
      phase: 'Stopped with the best plan so far',
      placed: 1,
    })
    expect(await world.proposals(id)).to.have.lengthOf(1)
  })

  it('fails with a clear sentence when the thread dies, changes nothing, and lets the next run start', async () => {
    const { computation, doing, id } = await world.begun()

    computation.end({ kind: 'WORKER_DIED' })
    await doing

    expect(await world.run(id)).to.deep.include({
      status: 'FAILED',
      finishedAt: world.clock.now(),
      failure: 'The computation ended unexpectedly; nothing was changed. Start it again.',
    })
    expect(await world.proposals(id)).to.deep.equal([])
    expect((await world.start()).ok).to.equal(true)
  })

  it('fails when the engine does not understand the problem', async () => {
    const { computation, doing, id } = await world.begun()

    computation.end({ kind: 'BAD_PROBLEM' })
    await doing

    expect((await world.run(id)).failure).to.contain('could not be understood')
  })

  it('fails and tells the operators when the answer makes no sense', async () => {
    const { computation, doing, id } = await world.begun()
    const solved = stoppedBy('FINISHED', computation.problem) as Extract<SolverOutcome, { kind: 'SOLVED' }>
    const stranger = solved.review.placed.map(placed => ({
      ...placed,
      assignment: { ...placed.assignment, place: 'a place nobody knows' },
    }))

    computation.end({ ...solved, review: { ...solved.review, placed: stranger } })
    await doing

    expect((await world.run(id)).status).to.equal('FAILED')
    expect(world.bugs).to.have.lengthOf(1)
    expect(await world.proposals(id)).to.deep.equal([])
  })

  it('leaves off when the process stops, and another attempt finishes the run', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start())
    const [solver, stopping] = [fakeSolver(), new AbortController()]
    const doing = world.task(solver)({ runId: id }, attempt({ signal: stopping.signal }))
    const computation = await solver.begun()

    stopping.abort()
    const left = await doing.catch(String)
    await world.task(engineSolver)({ runId: id }, attempt({ number: 2 }))

    expect(left).to.equal('TryAgain(LeftOff): the match run is to be tried again')
    expect(computation.asked.cancel).to.be.greaterThan(0)
    expect(await world.run(id)).to.deep.include({ status: 'FINISHED', placed: 1 })
  })

  it('does nothing for a run that has ended, so that doing a job twice does no harm', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start())
    await world.task(engineSolver)({ runId: id }, attempt())
    const before = await world.run(id)

    await world.task(engineSolver)({ runId: id }, attempt({ number: 2 }))

    expect(await world.run(id)).to.deep.equal(before)
    expect(await world.proposals(id)).to.have.lengthOf(1)
  })

  it('stores one outcome when two processes compute the same run', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start())

    await Promise.all([1, 2].map(number => world.task(engineSolver)({ runId: id }, attempt({ number }))))

    expect(await world.proposals(id)).to.have.lengthOf(1)
  })
})
