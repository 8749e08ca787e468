import { runTask } from '../../../matching/worker/run-task.js'
import type { Solver, SolverOutcome } from '../../../server/match-runs/solver.js'

/** The real engine without a thread of its own: the answer is there as soon as it is asked for. */
export const engineSolver: Solver = {
  start: (problem, options) => ({
    result: Promise.resolve(answer(problem, options)),
    onProgress: () => () => undefined,
    stop: () => undefined,
    cancel: () => undefined,
  }),
}

/** What the engine says in the end. */
export function answer(problem: unknown, options: Parameters<Solver['start']>[1]): SolverOutcome {
  const said: SolverOutcome[] = []
  const task = { problem, options, stopFlag: new SharedArrayBuffer(4) }
  runTask(
    task,
    () => 0,
    message => {
      if (message.kind === 'DONE') said.push(message.outcome)
    },
  )
  return said[0]!
}
