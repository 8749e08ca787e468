import { assemble, assignmentsOf, gapOf } from './assemble.js'
import { copyLedger, openLedger } from './calendar/ledger.js'
import { encode } from './model/encode.js'
import type { Problem } from './problem.js'
import { unassignedOf } from './explain/unassigned.js'
import { ceilingOf } from './search/ceiling.js'
import { openField } from './search/field.js'
import { placeInOrder } from './search/greedy.js'
import type { PinConflict } from './search/pins.js'
import { enterPins, pinWarnings } from './search/pins.js'
import { planOf } from './search/plan.js'
import { valueOf } from './search/value.js'
import type { Solution } from './solution.js'
import type { Phase, Progress } from './stop/progress.js'
import type { StopRules } from './stop/stopping.js'
import { stopping } from './stop/stopping.js'

export interface SolveOptions extends StopRules {
  /** A whole number; equal problem, seed and iterations give equal solutions. Default 1. */
  readonly seed?: number | undefined
  /** Local-search moves; the default grows with the number of cases. */
  readonly iterations?: number | undefined
  /** Threads the run may use; the solution does not depend on it. */
  readonly threads?: number | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

export type SolveResult =
  | { readonly kind: 'SOLVED'; readonly solution: Solution }
  | { readonly kind: 'INFEASIBLE_PINS'; readonly conflicts: readonly PinConflict[] }

export function solve(problem: Problem, options: SolveOptions = {}): SolveResult {
  const stop = stopping(options)
  const model = encode(problem)
  const ground = openLedger(model)
  const conflicts = enterPins(ground)
  if (conflicts.length > 0) return { kind: 'INFEASIBLE_PINS', conflicts }
  const field = openField(ground)
  const ceiling = ceilingOf(field)
  const ledger = copyLedger(ground)
  const pinned = valueOf(ground)
  const bound = pinned + ceiling.total
  placeInOrder(field, ledger, stop.now)
  const plan = planOf(ledger, valueOf(ledger))
  const report = (phase: Phase): void =>
    options.onProgress?.({
      phase,
      score: plan.value,
      bound,
      gap: gapOf(plan.value, bound),
      placed: plan.placed,
      cases: model.cases.count,
    })
  report('GREEDY')
  const assignments = assignmentsOf(model, plan)
  const statistics = {
    eligiblePairs: ceiling.eligiblePairs,
    candidates: ceiling.candidates,
    dualIterations: 0,
    moves: 0,
    stoppedBy: stop.reason() ?? 'FINISHED',
    pinWarnings: pinWarnings(model),
  } as const
  const unassigned = unassignedOf(problem, assignments)
  const solution = assemble(model, assignments, unassigned, { plan, bound, seed: options.seed ?? 1, statistics })
  return { kind: 'SOLVED', solution }
}
