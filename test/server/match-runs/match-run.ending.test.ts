import { expect } from 'chai'
import type { SolverOutcome } from '../../../server/match-runs/solver.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { eventually } from '../../support/eventually.js'
import { engineSolver } from './engine-solver.js'
import { fakeSolver, type FakeComputation } from './fake-solver.js'
import { attempt, runningWorld, stoppedBy, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

describe('a run and what it is told and keeps', () => {
  let world: RunningWorld

  before(async () => {
    world = await runningWorld()
  })
  afterEach(() => world.clear())
  after(() => world.database.drop())

  it('keeps who was placed, group by group, beside what priority alone would give', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start())

    await world.task(engineSolver)({ runId: id }, attempt())

    const { fairness } = await world.run(id)
    expect(fairness!.overall).to.deep.include({ cases: 1, placeable: 1 })
    expect(fairness!.overall.plan).to.deep.include({ placed: 1, rate: 1 })
    expect(fairness!.overall.byPriority).to.deep.include({ placed: 1, rate: 1 })
    expect(fairness!.rows.every(({ small }) => small)).to.equal(true)
    expect(new Set(fairness!.rows.map(({ dimension }) => dimension))).to.deep.equal(
      new Set(['GROUP', 'GENDER', 'HOUSEHOLD_SIZE', 'ORIGIN', 'RISK']),
    )
  })

  it('hands the engine who is expected when enough is known, and nobody to a run that does not look ahead', async () => {
    await world.poolOfOne()
    for (let n = 0; n < 30; n++) await world.candidate()
    await world.database.dataSource.query(
      `UPDATE case_transition SET at = timestamptz '2027-02-01'
       WHERE case_id IN (SELECT id FROM relocation_case WHERE reference < 'TR-2027-0020')`,
    )
    const options: FakeComputation['options'][] = []
    for (const lookAhead of [true, false]) {
      const { id } = valueOf(await world.start({ lookAhead }))
      const solver = fakeSolver()
      const doing = world.task(solver)({ runId: id }, attempt())
      const computation = await solver.begun()
      options.push(computation.options)
      computation.end({ kind: 'WORKER_DIED' })
      await doing
    }

    const [ahead, ordinary] = options.map(({ manner }) => manner)
    if (ahead?.kind !== 'LOOK_AHEAD') throw new Error('does not look ahead')
    expect(ahead.expected.cases).to.have.lengthOf(31)
    expect(ahead.expected.perWeek).to.be.closeTo(31 / 4, 0.001)
    expect(ahead.expected.cases[0]).to.deep.include({ id: 'SEEN-1', earliest: '2027-04-07', latest: '2027-06-29' })
    expect(ordinary).to.equal(undefined)
  })

  it('hands on that protection on time goes first, or what floors there are, and then expects nobody', async () => {
    await world.poolOfOne()
    const begun: FakeComputation['options'][] = []
    for (const manner of [{ tiers: true }, { floorShare: 0.8 }, {}]) {
      const run = valueOf(await world.start({ ...manner, lookAhead: true }))
      expect(run).to.include({ lookAhead: Object.keys(manner).length === 0, ...manner })
      const solver = fakeSolver()
      const doing = world.task(solver)({ runId: run.id }, attempt())
      const computation = await solver.begun()
      begun.push(computation.options)
      computation.end({ kind: 'WORKER_DIED' })
      await doing
    }

    expect(begun.map(({ manner }) => manner)).to.deep.equal([
      { kind: 'ON_TIME_FIRST' },
      { kind: 'FLOORS', share: 0.8 },
      undefined,
    ])
  })

  for (const [manner, asked] of [
    ['protection on time goes first', { tiers: true }],
    ['there are floors', { floorShare: 0.9 }],
  ] as const)
    it(`shows no points on the way when ${manner}, for they are others than those of the plan`, async () => {
      await world.poolOfOne()
      const { id } = valueOf(await world.start(asked))
      const solver = fakeSolver()
      const doing = world.task(solver)({ runId: id }, attempt())
      const computation = await solver.begun()

      computation.progress({ phase: 'LOCAL_SEARCH', placed: 1, score: 4, bound: 5, gap: 0.2 })
      const noted = await eventually(async () => {
        const now = await world.run(id)
        if (now.placed === 0) throw new Error('not yet')
        return now
      })
      computation.end({ kind: 'WORKER_DIED' })
      await doing

      expect(noted).to.deep.include({ phase: 'Improving the plan', score: 0, bound: null, gap: null, course: [] })
    })

  it('keeps what its floors reached, and which are of groups too small to show', async () => {
    const { host } = await world.poolOfOne()
    await world.place(host.id)
    for (let n = 0; n < 5; n++) await world.candidate({ familyMembers: [], latestArrival: calendarDay('2027-04-12') })
    const { id } = valueOf(await world.start({ floorShare: 0.9 }))

    await world.task(engineSolver)({ runId: id }, attempt())

    const { status, floors, onTime, fairness } = await world.run(id)
    expect({ status, onTime }).to.deep.equal({ status: 'FINISHED', onTime: null })
    expect(new Set(floors!.map(({ dimension }) => dimension))).to.deep.equal(
      new Set(['GROUP', 'HOUSEHOLD_SIZE', 'ORIGIN']),
    )
    expect(floors!.filter(({ dimension }) => dimension === 'HOUSEHOLD_SIZE').map(floor => floor.small)).to.deep.equal([
      false,
      true,
    ])
    expect(floors!.find(({ dimension }) => dimension === 'ORIGIN')).to.deep.include({
      small: false,
      placed: fairness!.overall.plan.placed,
    })
  })

  it('keeps how much risk is in place on time when that goes first, and no floors', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start({ tiers: true }))

    await world.task(engineSolver)({ runId: id }, attempt())

    const { status, floors, onTime } = await world.run(id)
    expect({ status, floors }).to.deep.equal({ status: 'FINISHED', floors: null })
    expect(onTime!.risk).to.be.above(0)
    expect(onTime!.atLeast).to.equal(Math.ceil(0.99 * onTime!.risk))
  })

  it('fails, and tells the operators, when an independent look finds that the plan breaks a rule', async () => {
    const { computation, doing, id } = await world.begun()
    const solved = stoppedBy('FINISHED', computation.problem) as Extract<SolverOutcome, { kind: 'SOLVED' }>

    computation.end({ ...solved, faults: [{ fault: 'CASE_TWICE', detail: 'has two stays' }] })
    await doing

    expect((await world.run(id)).status).to.equal('FAILED')
    expect(world.bugs).to.have.lengthOf(1)
    expect(await world.proposals(id)).to.deep.equal([])
  })
})
