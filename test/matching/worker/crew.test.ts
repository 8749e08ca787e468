import { expect } from 'chai'
import { Worker } from 'node:worker_threads'
import type { OpenCrew, Solution } from '../../../matching/index.js'
import { generate, openAlone, readProblem, solve, solveAhead } from '../../../matching/index.js'
import type { HelperTask } from '../../../matching/worker/crew.js'
import { threadCrew } from '../../../matching/worker/crew.js'

const middling = readProblem(generate('M', 5, { cases: 330 }))
if (!middling.ok) throw new Error('must be readable')
const { problem } = middling

function solved(openCrew: OpenCrew, shouldStop?: () => boolean): Solution {
  const result = solve(problem, { iterations: 3000, openCrew, shouldStop })
  if (result.kind !== 'SOLVED') throw new Error(result.kind)
  return result.solution
}

/** A thread in place of a helper, that runs the given code. */
function thread(code: string): (task: HelperTask) => Worker {
  return task => {
    const { words, port } = task
    return new Worker(code, { eval: true, workerData: { words, port }, transferList: [port] })
  }
}

describe('threadCrew', () => {
  it('comes to the same solution, to the byte, with one thread, two and three', () => {
    const expected = JSON.stringify(solved(openAlone))

    expect(JSON.stringify(solved(threadCrew({ threads: 2 })))).to.equal(expected)
    expect(JSON.stringify(solved(threadCrew({ threads: 3 })))).to.equal(expected)
  }).timeout(60_000)

  it('comes to the same plan and memory of a run that looks ahead, to the byte', () => {
    const seen = problem.cases.slice(0, 60).map(someone => ({ case: someone, arrived: 0 }))
    const expected = { seen, perWeek: 8, weeks: 20 }
    const { ahead } = solveAhead(problem, { lookAhead: { expected, samples: 1 } }) as { ahead?: { memory: object } }
    const later = (openCrew: OpenCrew): string =>
      JSON.stringify(
        solveAhead(problem, { openCrew, lookAhead: { expected, today: 28, samples: 1, memory: ahead!.memory } }),
      )

    expect(later(threadCrew({ threads: 2 }))).to.equal(later(openAlone))
  }).timeout(60_000)

  it('has as many threads as asked for, but for small problems one', () => {
    const counts: number[] = []
    const counting =
      (openCrew: OpenCrew): OpenCrew =>
      (ground, shouldStop) => {
        const crew = openCrew(ground, shouldStop)
        counts.push(crew.threads)
        return crew
      }
    const small = readProblem(generate('S', 1))
    if (!small.ok) throw new Error('must be readable')

    solved(counting(threadCrew({ threads: 3 })), () => true)
    solve(small.problem, { iterations: 1, openCrew: counting(threadCrew({ threads: 3 })) })

    expect(counts).to.deep.equal([3, 1])
  })

  it('fails when a helper dies without a word', () => {
    const startHelper = thread('process.exit(1)')

    expect(() => solved(threadCrew({ threads: 2, patienceMs: 400, startHelper }))).to.throw('has died')
  })

  it('fails when a helper fails, with its complaint', () => {
    const startHelper = thread(`
      const { words, port } = require('node:worker_threads').workerData
      port.postMessage({ kind: 'FAILED', message: 'no room' })
      Atomics.add(words, 1, 1)
      Atomics.notify(words, 1)
      // Until it is ended, as a helper is: a thread that leaves closes its port.
      setInterval(() => undefined, 1000)`)

    expect(() => solved(threadCrew({ threads: 2, startHelper }))).to.throw('no room')
  })

  it('stops all threads when asked to, with a plan and a bound', () => {
    let asked = 0

    const solution = solved(threadCrew({ threads: 2 }), () => asked++ > 300)

    expect(solution.statistics.stoppedBy).to.equal('REQUEST')
    expect(solution.score.total).to.be.above(0).and.at.most(solution.bound)
  })
})
