import type { Progress } from '../../../matching/index.js'
import type { Computation, Solver, SolverOutcome } from '../../../server/match-runs/solver.js'

/** A computation whose course the test decides. */
export interface FakeComputation {
  readonly problem: unknown
  readonly options: Parameters<Solver['start']>[1]
  readonly asked: { stop: number; cancel: number }
  progress(progress: Partial<Progress>): void
  end(outcome: SolverOutcome): void
}

export interface FakeSolver extends Solver {
  /** The computation begun next, counting from the first `begun` call. */
  begun(): Promise<FakeComputation>
}

/** Computes nothing by itself. A computation that is cancelled ends as the real one does. */
export function fakeSolver(): FakeSolver {
  const waiting: ((computation: FakeComputation) => void)[] = []
  const ready: FakeComputation[] = []
  return {
    start: (problem, options) => {
      const { computation, control } = make(problem, options)
      const first = waiting.shift()
      if (first) first(control)
      else ready.push(control)
      return computation
    },
    begun: () => {
      const first = ready.shift()
      return first ? Promise.resolve(first) : new Promise(resolve => waiting.push(resolve))
    },
  }
}

function make(problem: unknown, options: FakeComputation['options']) {
  const listeners = new Set<(progress: Progress) => void>()
  const asked = { stop: 0, cancel: 0 }
  const holder = { resolve: (_outcome: SolverOutcome) => undefined as void }
  const result = new Promise<SolverOutcome>(resolve => {
    holder.resolve = resolve
  })
  const computation: Computation = {
    result,
    onProgress: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      asked.stop += 1
    },
    cancel: () => {
      asked.cancel += 1
      holder.resolve({ kind: 'CANCELLED' })
    },
  }
  const control: FakeComputation = {
    problem,
    options,
    asked,
    progress: progress => {
      const whole: Progress = { phase: 'GREEDY', score: 0, bound: 0, gap: 0, placed: 0, cases: 0, ...progress }
      for (const listener of listeners) listener(whole)
    },
    end: outcome => holder.resolve(outcome),
  }
  return { computation, control }
}
