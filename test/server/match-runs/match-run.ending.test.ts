import { expect } from 'chai'
import type { SolverOutcome } from '../../../server/match-runs/solver.js'
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
      `UPDATE relocation_case SET created_at = timestamptz '2027-02-01' WHERE reference < 'TR-2027-0020'`,
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

    const { expected } = options[0]!
    expect(expected!.cases).to.have.lengthOf(31)
    expect(expected!.perWeek).to.be.closeTo(31 / 4, 0.001)
    expect(expected!.cases[0]).to.deep.include({ id: 'SEEN-1', earliest: '2027-04-07', latest: '2027-06-29' })
    expect(options[1]).not.to.have.property('expected')
  })

  it('hands on that protection on time goes first, and then expects nobody', async () => {
    await world.poolOfOne()
    const begun: FakeComputation['options'][] = []
    for (const tiers of [true, false]) {
      const run = valueOf(await world.start({ tiers, lookAhead: true }))
      expect(run).to.include({ tiers, lookAhead: !tiers })
      const solver = fakeSolver()
      const doing = world.task(solver)({ runId: run.id }, attempt())
      const computation = await solver.begun()
      begun.push(computation.options)
      computation.end({ kind: 'WORKER_DIED' })
      await doing
    }

    expect(begun.map(({ tiers }) => tiers)).to.deep.equal([true, undefined])
  })

  it('shows no points on the way when protection on time goes first, for they are others than those of the plan', async () => {
    await world.poolOfOne()
    const { id } = valueOf(await world.start({ tiers: true }))
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
