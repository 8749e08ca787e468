import { expect } from 'chai'
import { fairness, generate, readProblem, review, solve, solveFloors, solveTiers } from '../../../matching/index.js'
import type { ThreadMessage, ThreadTask } from '../../../matching/worker/messages.js'
import type { SolverOutcome, SolverProgress, Thread } from '../../../matching/worker/solver.js'
import { createSolver } from '../../../matching/worker/solver.js'
import { person, place, host, problemFile, range, twoHostsThreeApplicants } from '../../instances/builders.js'

/** A thread that says what the test makes it say. */
function puppet() {
  const listeners = new Map<string, (value: never) => void>()
  const state = { terminated: 0, task: undefined as ThreadTask | undefined }
  const thread: Thread = {
    on: (event: string, listener: (value: never) => void) => listeners.set(event, listener),
    terminate: () => {
      state.terminated += 1
    },
  }
  const emit = (event: string, value: unknown): void => listeners.get(event)?.(value as never)
  const say = (message: ThreadMessage): void => emit('message', message)
  const solver = createSolver({
    startThread: task => {
      state.task = task
      return thread
    },
  })
  return { solver, emit, say, state }
}

const done: ThreadMessage = { kind: 'DONE', outcome: { kind: 'BAD_PROBLEM', faults: [] } }
const progress: SolverProgress = { phase: 'GREEDY', score: 1, bound: 2, gap: 0.5, placed: 1, cases: 2 }

describe('createSolver', () => {
  it('answers on its thread what the engine answers in process', async () => {
    const file = generate('S', 6)
    const read = readProblem(file)
    if (!read.ok) throw new Error('must be readable')
    const expected = solve(read.problem, { seed: 2, iterations: 2000 })
    if (expected.kind !== 'SOLVED') throw new Error('must be solvable')

    const outcome = await createSolver().start(file, { seed: 2, iterations: 2000 }).result

    expect(outcome).to.deep.equal({
      ...expected,
      review: review(read.problem, expected.solution),
      fairness: fairness(read.problem, expected.solution),
      faults: [],
    })
  })

  it('keeps capacity for those expected, in a plan without a fault, and names what is wrong with them', async () => {
    const file = generate('S', 6)
    const cases = (file as { cases: readonly unknown[] }).cases.slice(0, 30)
    const ask = (expected: { cases: readonly unknown[]; perWeek: number; weeks: number }) =>
      createSolver().start(file, { seed: 2, iterations: 1000, manner: { kind: 'LOOK_AHEAD', expected } }).result

    const outcome = await ask({ cases, perWeek: 2, weeks: 10 })
    const broken = await ask({ cases: [{}], perWeek: 2, weeks: 10 })

    if (outcome.kind !== 'SOLVED') throw new Error(outcome.kind)
    expect(outcome.faults).to.deep.equal([])
    expect(outcome.solution.assignments.length).to.be.greaterThan(0)
    expect(broken.kind).to.equal('BAD_PROBLEM')
  })

  it('puts protection on time first when asked, with a plan without a fault and the bound of that', async () => {
    const file = generate('S', 6)
    const read = readProblem(file)
    if (!read.ok) throw new Error('must be readable')
    const expected = solveTiers(read.problem, { seed: 2, iterations: 1000 })

    const asked = { seed: 2, iterations: 1000, manner: { kind: 'ON_TIME_FIRST' } } as const
    const outcome = await createSolver().start(file, asked).result

    if (outcome.kind !== 'SOLVED' || expected.kind !== 'SOLVED') throw new Error('must be solvable')
    expect(outcome.solution).to.deep.equal(expected.solution)
    expect(outcome.faults).to.deep.equal([])
  })

  it('looks for a plan that meets floors of the share asked for, and says what each reached', async () => {
    const file = twoHostsThreeApplicants()
    const read = readProblem(file)
    if (!read.ok) throw new Error('must be readable')
    const ask = (share: number) =>
      createSolver().start(file, { seed: 2, iterations: 100, manner: { kind: 'FLOORS', share } }).result

    const [whole, hardlyAny] = [await ask(1), await ask(0.01)]

    const expected = solveFloors(read.problem, { seed: 2, iterations: 100, share: 1 })
    if (whole.kind !== 'SOLVED' || hardlyAny.kind !== 'SOLVED' || expected.kind !== 'SOLVED')
      throw new Error('must be solvable')
    expect(whole.solution).to.deep.equal(expected.solution)
    expect(whole.faults).to.deep.equal([])
    expect(hardlyAny.solution.statistics)
      .to.have.property('floors')
      .that.does.not.deep.equal(expected.solution.statistics.floors)
  })

  it('says how it goes, until it is done', async () => {
    const heard: SolverProgress[] = []
    const run = createSolver().start(generate('S', 6), { iterations: 2000 })
    run.onProgress(next => heard.push(next))

    await run.result

    expect(heard[0]!.phase).to.equal('GREEDY')
    expect(heard.map(({ phase }) => phase)).to.include('MAXIMALITY')
    expect(heard.at(-1)!.phase).to.equal('REVIEW')
    expect(heard.at(-1)!.elapsedMs).to.be.a('number')
  })

  it('names the faults of a bad problem, and pins that cannot be kept', async () => {
    const pins = [
      { case: 'C1', place: 'P1', ...range(10, 50) },
      { case: 'C2', place: 'P1', ...range(40, 80) },
    ]
    const crowded = problemFile({
      hosts: [host('H1')],
      places: [place('P1', 'H1')],
      cases: [person('C1'), person('C2')],
      pins,
    })

    const bad = await createSolver().start({ format: 'nothing' }).result
    const pinned = await createSolver().start(crowded).result

    expect(bad).to.have.nested.property('faults[0].path', '$.format')
    expect(pinned).to.have.nested.property('conflicts[0].with[0]', 'C1')
  })

  it('keeps the best plan when it is told to stop', async () => {
    const run = createSolver().start(generate('S', 6), { iterations: 2_000_000_000 })
    run.onProgress(({ phase }) => {
      if (phase === 'DIVE') run.stop()
    })

    const outcome = await run.result

    expect(outcome).to.have.nested.property('solution.statistics.stoppedBy', 'REQUEST')
  })

  it('keeps the finished plan, and cuts short saying why, when it is told to stop then', async () => {
    const run = createSolver().start(generate('M', 6), { iterations: 0 })
    run.onProgress(({ phase }) => {
      if (phase === 'REVIEW') run.stop()
    })

    const outcome = await run.result

    if (outcome.kind !== 'SOLVED') throw new Error(outcome.kind)
    const { review: told, solution } = outcome
    expect(solution.statistics.stoppedBy).to.equal('ITERATIONS')
    expect(told.placed.map(({ assignment }) => assignment)).to.deep.equal(solution.assignments)
    expect(told.placed.some(({ brief }) => brief)).to.equal(true)
    expect(outcome.fairness).to.equal(undefined)
  })

  it('ends the thread when it is cancelled', async () => {
    const run = createSolver().start(generate('S', 6), { iterations: 2_000_000_000 })
    await new Promise<void>(resolve => {
      run.onProgress(({ phase }) => {
        if (phase === 'DIVE') resolve()
      })
    })

    run.cancel()

    expect(await run.result).to.deep.equal({ kind: 'CANCELLED' })
  })

  it('outlives a thread that runs out of memory', async () => {
    const outcome = await createSolver().start(generate('M', 1), { memoryMb: 6 }).result

    expect(outcome).to.have.property('kind', 'WORKER_DIED')
    expect(await createSolver().start(twoHostsThreeApplicants()).result).to.have.property('kind', 'SOLVED')
  })

  it('reports a thread that cannot be started, and a problem that cannot be sent to one', async () => {
    const broken = createSolver({
      startThread: () => {
        throw new Error('no threads today')
      },
    })

    expect(await broken.start({}).result).to.deep.equal({ kind: 'WORKER_DIED', message: 'no threads today' })
    expect(await createSolver().start({ format: () => 1 }).result).to.have.property('kind', 'WORKER_DIED')
  })

  describe('whatever its thread does', () => {
    const ends: readonly (readonly [string, string, unknown, SolverOutcome])[] = [
      ['fails', 'error', new Error('boom'), { kind: 'WORKER_DIED', message: 'boom' }],
      ['throws something odd', 'error', 'boom', { kind: 'WORKER_DIED', message: 'boom' }],
      ['sends what cannot be read', 'messageerror', new Error('garbled'), { kind: 'WORKER_DIED', message: 'garbled' }],
      ['leaves without a word', 'exit', 0, { kind: 'WORKER_DIED', message: 'the thread ended with code 0' }],
      ['answers', 'message', done, { kind: 'BAD_PROBLEM', faults: [] }],
    ]
    for (const [what, event, value, outcome] of ends)
      it(`settles when it ${what}, and frees it`, async () => {
        const { solver, emit, state } = puppet()
        const run = solver.start({})

        emit(event, value)

        expect(await run.result).to.deep.equal(outcome)
        expect(state.terminated).to.equal(1)
      })

    it('does not listen to a reply that comes after a cancel', async () => {
      const { solver, say, state } = puppet()
      const heard: SolverProgress[] = []
      const run = solver.start({})
      run.onProgress(next => heard.push(next))

      run.cancel()
      say({ kind: 'PROGRESS', progress })
      say(done)

      expect(await run.result).to.deep.equal({ kind: 'CANCELLED' })
      expect(heard).to.deep.equal([])
      expect(state.terminated).to.equal(1)
    })

    it('keeps its result when the thread ends after it, or is cancelled after it', async () => {
      const { solver, say, emit, state } = puppet()
      const run = solver.start({})

      say(done)
      emit('exit', 1)
      run.cancel()

      expect(await run.result).to.deep.equal({ kind: 'BAD_PROBLEM', faults: [] })
      expect(state.terminated).to.equal(1)
    })

    it('stops telling a listener that has left', () => {
      const { solver, say } = puppet()
      const heard: SolverProgress[] = []
      const run = solver.start({})
      const leave = run.onProgress(next => heard.push(next))

      say({ kind: 'PROGRESS', progress })
      leave()
      say({ kind: 'PROGRESS', progress })

      expect(heard).to.deep.equal([progress])
    })

    it('raises a shared flag when it is told to stop', () => {
      const { solver, state } = puppet()
      const run = solver.start({})
      const flag = new Int32Array(state.task!.stopFlag)

      expect(flag[0]).to.equal(0)
      run.stop()
      expect(flag[0]).to.equal(1)
    })
  })
})
