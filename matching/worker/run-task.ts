import { fairness, readProblem, review, solve, solveAhead, solveFloors, solveTiers, validate } from '../index.js'
import type { Clock, LookAhead, Problem, ProblemFault, Progress, SolveOptions } from '../index.js'
import { threadCrew } from './crew.js'
import type { ThreadMessage, ThreadTask } from './messages.js'
import type { ExpectedOnFile, Manner } from './solver.js'

/** Reads, solves and reviews; says how it goes on the way. */
export function runTask(task: ThreadTask, clock: Clock, say: (message: ThreadMessage) => void): void {
  const read = readProblem(task.problem)
  if (!read.ok) return say({ kind: 'DONE', outcome: { kind: 'BAD_PROBLEM', faults: read.faults } })
  const flag = new Int32Array(task.stopFlag)
  const { seed, iterations, timeLimitMs, threads = 1, manner } = task.options
  const search = searchFor(task.problem, manner)
  if (!search.ok) return say({ kind: 'DONE', outcome: { kind: 'BAD_PROBLEM', faults: search.faults } })
  const report = reporting(clock, say)
  const shouldStop = (): boolean => Atomics.load(flag, 0) === 1
  const options = {
    seed,
    iterations,
    timeLimitMs,
    clock,
    openCrew: threadCrew({ threads }),
    shouldStop,
    onProgress: report.hear,
  }
  const { problem } = read
  const result = search.run(problem, options)
  if (result.kind === 'INFEASIBLE_PINS') return say({ kind: 'DONE', outcome: result })
  const { solution } = result
  const { faults } = validate(task.problem, solution)
  const reviewing = {
    shouldStop: () => {
      report.tick('REVIEW')
      return shouldStop()
    },
  }
  say({
    kind: 'DONE',
    outcome: {
      ...result,
      review: review(problem, solution, reviewing),
      fairness: fairness(problem, solution, reviewing),
      faults,
    },
  })
}

/** Reports come at least this often once the search is over, too: more often than five times a second. */
const longestSilenceMs = 150

/** Passes on what the search reports, and repeats its last word in the name of what is done afterwards. */
function reporting(clock: Clock, say: (message: ThreadMessage) => void) {
  const started = clock()
  let last: Progress | undefined
  let reported = -Infinity
  const hear = (progress: Progress): void => {
    last = progress
    reported = clock()
    say({ kind: 'PROGRESS', progress })
  }
  return {
    hear,
    tick: (phase: Progress['phase']): void => {
      if (last === undefined || (last.phase === phase && clock() - reported < longestSilenceMs)) return
      hear({ ...last, phase, elapsedMs: clock() - started })
    },
  }
}

type Search =
  | {
      readonly ok: true
      run(problem: Problem, options: SolveOptions): ReturnType<typeof solve | typeof solveFloors | typeof solveAhead>
    }
  | { readonly ok: false; readonly faults: readonly ProblemFault[] }

function searchFor(json: unknown, manner: Manner | undefined): Search {
  switch (manner?.kind) {
    case undefined:
      return { ok: true, run: solve }
    case 'ON_TIME_FIRST':
      return { ok: true, run: solveTiers }
    case 'FLOORS':
      return { ok: true, run: (problem, options) => solveFloors(problem, { ...options, share: manner.share }) }
    case 'LOOK_AHEAD': {
      const ahead = lookAheadTo(json, manner.expected)
      if (!ahead.ok) return ahead
      return { ok: true, run: (problem, options) => solveAhead(problem, { ...options, lookAhead: ahead.lookAhead }) }
    }
  }
}

type Ahead =
  | { readonly ok: true; readonly lookAhead: LookAhead }
  | { readonly ok: false; readonly faults: readonly ProblemFault[] }

/** Reads the expected cases as those of the same problem: they are written as if they came in on its first day. */
function lookAheadTo(json: unknown, { cases, perWeek, weeks, remembered }: ExpectedOnFile): Ahead {
  const read = readProblem({ ...(json as object), cases, pins: [], exclusions: [] })
  if (!read.ok) return { ok: false, faults: read.faults }
  const seen = read.problem.cases.map(of => ({ case: of, arrived: 0 }))
  return { ok: true, lookAhead: { expected: { seen, perWeek, weeks }, memory: remembered } }
}
