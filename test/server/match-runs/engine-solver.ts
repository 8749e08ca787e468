import { readProblem, review, solve } from '../../../matching/index.js'
import type { Solver } from '../../../server/match-runs/solver.js'

/** The real engine without a thread of its own: the answer is there as soon as it is asked for. */
export const engineSolver: Solver = {
  start: (json, { seed }) => ({
    result: Promise.resolve(answer(json, seed)),
    onProgress: () => () => undefined,
    stop: () => undefined,
    cancel: () => undefined,
  }),
}

function answer(json: unknown, seed: number): Awaited<ReturnType<Solver['start']>['result']> {
  const read = readProblem(json)
  if (!read.ok) return { kind: 'BAD_PROBLEM' }
  const solved = solve(read.problem, { seed })
  if (solved.kind !== 'SOLVED') return { kind: 'INFEASIBLE_PINS' }
  return { kind: 'SOLVED', solution: solved.solution, review: review(read.problem, solved.solution) }
}
