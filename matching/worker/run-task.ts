import { readProblem, review, solve } from '../index.js'
import type { Clock } from '../index.js'
import { threadCrew } from './crew.js'
import type { ThreadMessage, ThreadTask } from './messages.js'

/** Reads, solves and reviews; says how it goes on the way. */
export function runTask(task: ThreadTask, clock: Clock, say: (message: ThreadMessage) => void): void {
  const read = readProblem(task.problem)
  if (!read.ok) return say({ kind: 'DONE', outcome: { kind: 'BAD_PROBLEM', faults: read.faults } })
  const flag = new Int32Array(task.stopFlag)
  const { seed, iterations, timeLimitMs, threads = 1 } = task.options
  const result = solve(read.problem, {
    seed,
    iterations,
    timeLimitMs,
    clock,
    openCrew: threadCrew({ threads }),
    shouldStop: () => Atomics.load(flag, 0) === 1,
    onProgress: progress => say({ kind: 'PROGRESS', progress }),
  })
  if (result.kind === 'INFEASIBLE_PINS') return say({ kind: 'DONE', outcome: result })
  const outcome = { ...result, review: review(read.problem, result.solution) }
  say({ kind: 'DONE', outcome })
}
