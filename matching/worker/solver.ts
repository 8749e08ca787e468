import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type {
  AheadResult,
  FairnessReport,
  FlooredSolution,
  PinConflict,
  PlanFault,
  ProblemFault,
  Progress,
  Review,
  Solution,
  TieredSolution,
} from '../index.js'
import type { ThreadMessage, ThreadTask } from './messages.js'

export type SolverProgress = Progress

/** What is expected to come in, as cases of a problem file that would come in on its first day. */
export interface ExpectedOnFile {
  readonly cases: readonly unknown[]
  readonly perWeek: number
  readonly weeks: number
  /** What the run before remembered of the prices of capacity, in whatever state it is. */
  readonly remembered?: unknown
}

/** One search other than `solve`; there is none yet that is two of them at once. */
export type Manner =
  /** `solveAhead`: capacity is kept for cases still expected, where they will need it more. */
  | { readonly kind: 'LOOK_AHEAD'; readonly expected: ExpectedOnFile }
  /** `solveTiers`: protection on time before everything else. */
  | { readonly kind: 'ON_TIME_FIRST' }
  /** `solveFloors`: of every protected group at least `share` of the rate of all, 0 to 1. */
  | { readonly kind: 'FLOORS'; readonly share: number }

export interface SolverOptions {
  /** Integer; equal problem and seed give equal solutions. Default 1. */
  readonly seed?: number
  /** Local-search moves; the default depends on the size of the problem. */
  readonly iterations?: number
  /** Wall-clock limit; a run that hits it keeps its best plan and is not reproducible. */
  readonly timeLimitMs?: number
  /** Heap limit of the thread; past it the outcome is `WORKER_DIED`. Default 2048. */
  readonly memoryMb?: number
  /** Another search than `solve`. */
  readonly manner?: Manner
  /** Threads of the run; the solution is the same for any number. Default: that of the solver. */
  readonly threads?: number
}

export type SolverOutcome =
  | {
      readonly kind: 'SOLVED'
      readonly solution: Solution | FlooredSolution | TieredSolution
      readonly review: Review
      /** `undefined` when the run was stopped before it was worked out. */
      readonly fairness: FairnessReport | undefined
      /** What a run that looked ahead leaves to the next one. */
      readonly ahead?: AheadResult
      /** What `validate` objects to: nothing, unless there is a mistake in the engine. */
      readonly faults: readonly PlanFault[]
    }
  | { readonly kind: 'BAD_PROBLEM'; readonly faults: readonly ProblemFault[] }
  | { readonly kind: 'INFEASIBLE_PINS'; readonly conflicts: readonly PinConflict[] }
  | { readonly kind: 'CANCELLED' }
  | { readonly kind: 'WORKER_DIED'; readonly message: string }

export interface SolverRun {
  /** Always resolves, exactly once; never rejects. */
  readonly result: Promise<SolverOutcome>
  /** Called in order, never after `result` has been settled. Returns a function that ends the subscription. */
  onProgress(listener: (progress: SolverProgress) => void): () => void
  /** Ends the search soon and keeps the best plan found; the outcome is `SOLVED`. */
  stop(): void
  /** Ends the thread at once; the outcome is `CANCELLED`. */
  cancel(): void
}

export interface Solver {
  start(problem: unknown, options?: SolverOptions): SolverRun
}

/** As much of a worker thread as a run needs. */
export interface Thread {
  on(event: 'message', listener: (message: ThreadMessage) => void): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
  on(event: 'messageerror', listener: (error: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  terminate(): unknown
}

export type StartThread = (task: ThreadTask, memoryMb: number) => Thread

export interface SolverDependencies {
  readonly startThread?: StartThread
  /** Threads of a run that does not say. Default: those of the machine, at most two: it has others to serve. */
  readonly threads?: number
}

/** Runs each problem on a thread of its own, so that the caller stays free and a dying run takes nobody along. */
export function createSolver({
  startThread = startWorker,
  threads = Math.min(2, availableParallelism()),
}: SolverDependencies = {}): Solver {
  return { start: (problem, options = {}) => startRun(startThread, problem, { threads, ...options }) }
}

const startWorker: StartThread = (task, memoryMb) =>
  new Worker(new URL('./thread.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })

function startRun(startThread: StartThread, problem: unknown, options: SolverOptions): SolverRun {
  const stopFlag = new SharedArrayBuffer(4)
  const listeners = new Set<(progress: SolverProgress) => void>()
  const { promise, resolve } = settlement()
  let thread: Thread | undefined
  let settled = false
  const settle = (outcome: SolverOutcome): void => {
    // The first word counts: a reply that comes after a cancel, or an exit after a result, changes nothing.
    if (settled) return
    settled = true
    listeners.clear()
    resolve(outcome)
    // A thread that cannot even be ended has nothing left to say to this run.
    void Promise.resolve(thread?.terminate()).catch(() => undefined)
  }
  try {
    thread = startThread({ problem, options, stopFlag }, options.memoryMb ?? 2048)
    thread.on('message', message => {
      if (message.kind === 'DONE') settle(message.outcome)
      else for (const listener of listeners) listener(message.progress)
    })
    thread.on('error', error => settle({ kind: 'WORKER_DIED', message: messageOf(error) }))
    thread.on('messageerror', error => settle({ kind: 'WORKER_DIED', message: messageOf(error) }))
    thread.on('exit', code => settle({ kind: 'WORKER_DIED', message: `the thread ended with code ${code}` }))
  } catch (error) {
    settle({ kind: 'WORKER_DIED', message: messageOf(error) })
  }
  return {
    result: promise,
    onProgress: listener => {
      if (!settled) listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => void Atomics.store(new Int32Array(stopFlag), 0, 1),
    cancel: () => settle({ kind: 'CANCELLED' }),
  }
}

function settlement(): { promise: Promise<SolverOutcome>; resolve: (outcome: SolverOutcome) => void } {
  let resolve: (outcome: SolverOutcome) => void = () => undefined
  const promise = new Promise<SolverOutcome>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
