import { expect } from 'chai'
import { generate, openDesk, rank, readProblem, solve } from '../../../matching/index.js'
import type { AnalystReply } from '../../../matching/worker/answer.js'
import type { AnalystThread, Subject } from '../../../matching/worker/analyst.js'
import { createAnalyst } from '../../../matching/worker/analyst.js'

const limit = { timeLimitMs: 20_000 }
const question = (id: string) => ({ kind: 'RANK', case: id, limit: 3 }) as const

/** Threads that answer only when the test lets them. */
function puppets() {
  const threads: {
    subject: Subject
    ended: number
    posted: number[]
    emit: (event: string, value: unknown) => void
  }[] = []
  const startThread = (subject: Subject): AnalystThread => {
    const listeners = new Map<string, (value: never) => void>()
    const thread = { subject, ended: 0, posted: [] as number[], emit }
    function emit(event: string, value: unknown): void {
      listeners.get(event)?.(value as never)
    }
    threads.push(thread)
    return {
      on: (event: string, listener: (value: never) => void) => listeners.set(event, listener),
      send: ({ id }) => void thread.posted.push(id),
      terminate: () => {
        thread.ended += 1
      },
    }
  }
  return { threads, startThread }
}

const subject = (key: string): Subject => ({ key, problem: null, plan: { assignments: [] } })
const ranked: AnalystReply['answer'] = { kind: 'RANKED', stays: [] }
const settled = () => new Promise(resolve => setImmediate(resolve))

describe('createAnalyst', () => {
  it('answers on its thread what the engine answers in process', async () => {
    const file = generate('S', 6)
    const read = readProblem(file)
    if (!read.ok) throw new Error('must be readable')
    const solved = solve(read.problem, { iterations: 1000 })
    if (solved.kind !== 'SOLVED') throw new Error('must be solvable')
    const { assignments } = solved.solution
    const plan = {
      assignments: assignments.map(({ case: id, place, from, until }) => ({ case: id, place, from, until })),
    }
    const placed = assignments[0]!.case
    const analyst = createAnalyst()

    const answers = [
      await analyst.ask({ key: 'a', problem: file, plan }, question(placed), limit),
      await analyst.ask({ key: 'a', problem: file, plan }, question('nobody'), limit),
      await analyst.ask({ key: 'a', problem: file, plan }, { kind: 'CAPACITY' }, limit),
      await analyst.ask({ key: 'b', problem: {}, plan }, question(placed), limit),
    ]
    analyst.close()

    expect(answers[0]).to.deep.equal({ kind: 'RANKED', stays: rank(read.problem, solved.solution, placed, 3) })
    expect(answers.map(({ kind }) => kind)).to.deep.equal(['RANKED', 'UNKNOWN_CASE', 'VALUED', 'BAD_PROBLEM'])
    const opening = openDesk(read.problem, plan as never)
    if (opening.kind !== 'OPEN') throw new Error('must open')
    const { bound, score } = opening.desk.solution()
    const { ranked: worths } = opening.desk.valueOfCapacity()
    expect(answers[2]).to.deep.equal({ kind: 'VALUED', ranked: worths, distance: bound - score.total })
  })

  it('keeps its thread for questions about the same subject, and ends it for another', async () => {
    const { threads, startThread } = puppets()
    const analyst = createAnalyst({ startThread })
    const ask = async (key: string) => {
      const asked = analyst.ask(subject(key), question('C1'), limit)
      await settled()
      const thread = threads.at(-1)!
      thread.emit('message', { id: thread.posted.at(-1), answer: ranked })
      return asked
    }

    await ask('a')
    await ask('a')
    await ask('b')
    analyst.close()

    expect(threads.map(thread => [thread.subject.key, thread.posted.length, thread.ended])).to.deep.equal([
      ['a', 2, 1],
      ['b', 1, 1],
    ])
  })

  it('asks one question at a time', async () => {
    const { threads, startThread } = puppets()
    const analyst = createAnalyst({ startThread })
    const first = analyst.ask(subject('a'), question('C1'), limit)
    const second = analyst.ask(subject('a'), question('C2'), limit)
    await settled()
    const before = [...threads[0]!.posted]

    threads[0]!.emit('message', { id: 1, answer: ranked })
    await first
    await settled()
    threads[0]!.emit('message', { id: 2, answer: ranked })

    expect(before).to.deep.equal([1])
    expect(await second).to.deep.equal(ranked)
    analyst.close()
  })

  it('gives up a question that takes too long, and begins the next on another thread', async () => {
    const { threads, startThread } = puppets()
    const analyst = createAnalyst({ startThread })

    const slow = await analyst.ask(subject('a'), question('C1'), { timeLimitMs: 1 })
    const next = analyst.ask(subject('a'), question('C1'), limit)
    await settled()
    threads[0]!.emit('message', { id: 1, answer: { kind: 'UNKNOWN_CASE' } })
    threads[1]!.emit('message', { id: 2, answer: ranked })

    expect(slow).to.deep.equal({ kind: 'TOO_SLOW' })
    expect(await next).to.deep.equal(ranked)
    expect(threads.map(({ ended }) => ended)).to.deep.equal([1, 0])
    analyst.close()
  })

  it('answers when its thread dies or cannot be started, and goes on with the next question', async () => {
    const { threads, startThread } = puppets()
    const start = { fails: false }
    const analyst = createAnalyst({
      startThread: asked => {
        if (start.fails) throw new Error('no thread')
        return startThread(asked)
      },
    })
    const first = analyst.ask(subject('a'), question('C1'), limit)
    await settled()
    threads[0]!.emit('error', new Error('out of memory'))
    start.fails = true

    const answers = [await first, await analyst.ask(subject('a'), question('C1'), limit)]

    expect(answers).to.deep.equal([
      { kind: 'WORKER_DIED', message: 'out of memory' },
      { kind: 'WORKER_DIED', message: 'no thread' },
    ])
  })

  it('lets go of a thread that nobody asks any more', async () => {
    const { threads, startThread } = puppets()
    const analyst = createAnalyst({ startThread, keepMs: 0 })
    const asked = analyst.ask(subject('a'), question('C1'), limit)
    await settled()
    threads[0]!.emit('message', { id: 1, answer: ranked })
    await asked
    await new Promise(resolve => setTimeout(resolve, 5))

    expect(threads[0]!.ended).to.equal(1)
  })
})
