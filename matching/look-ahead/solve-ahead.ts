import { assemble, assignmentsOf } from '../assemble.js'
import { openLedger } from '../calendar/ledger.js'
import { unassignedOf } from '../explain/unassigned.js'
import { encode } from '../model/encode.js'
import type { Problem } from '../problem.js'
import { openField } from '../search/field.js'
import { enterPins } from '../search/pins.js'
import { planOf } from '../search/plan.js'
import { valueOf } from '../search/value.js'
import type { Solution } from '../solution.js'
import type { SolveOptions, SolveResult } from '../solve.js'
import { solve } from '../solve.js'
import { stopping } from '../stop/stopping.js'
import type { CapacityMemory } from './capacity-memory.js'
import type { CapacityPrices } from './capacity-prices.js'
import { priceOfStay } from './capacity-prices.js'
import type { Expectation } from './expected.js'
import { placeAtPrices } from './place-in-turn.js'
import type { PriceBasis } from './weigh-capacity.js'
import { weighCapacity } from './weigh-capacity.js'

export interface LookAhead {
  readonly expected: Expectation
  /** Day number of today: expected cases come in after it. Default 0. */
  readonly today?: number | undefined
  /** Possible futures to average over whenever prices are found anew. Default: see `weighCapacity`. */
  readonly samples?: number | undefined
  /**
   * What the run before this one answered as `memory`, on the same days or others, over the same network or what has
   * become of it. What cannot be used is ignored, with the reason in `basis`.
   */
  readonly memory?: unknown
}

export interface SolveAheadOptions extends SolveOptions {
  readonly lookAhead: LookAhead
}

/** What a run that looked ahead leaves to the next one, and what its own prices rest on. */
export interface AheadResult {
  readonly memory: CapacityMemory
  readonly basis: PriceBasis
}

export type SolveAheadResult =
  | {
      readonly kind: 'SOLVED'
      readonly solution: Solution
      /** Absent when the plan does not look ahead: nobody is expected, or the run was stopped before it knew prices. */
      readonly ahead?: AheadResult
    }
  | Exclude<SolveResult, { readonly kind: 'SOLVED' }>

/**
 * A stay must be worth this many times its price. Prices say what the last bit of capacity is worth; whole stays, and
 * several of them, cost those expected more than that. And of many estimates the lowest, which is acted upon, is too low.
 */
export const markUp = 1.1

/**
 * Decides the cases of today and keeps capacity for those expected: a case gets a stay when its points exceed what the
 * same days are worth to the people who will probably ask for them. Everyone else waits for another run. Run every week,
 * each given the memory of the one before, it is the policy `LOOK_AHEAD` of the simulation, which calls this function.
 *
 * The answer is an ordinary solution. Its bound is that of the problem without anyone expected, so the gap includes what
 * was kept free on purpose. Where nobody is expected, it is that of a run that does not look ahead. Told to stop before
 * any price is known, it answers the plan of such a run, which is not bettered any more once there is one.
 */
export function solveAhead(problem: Problem, { lookAhead, ...options }: SolveAheadOptions): SolveAheadResult {
  const { expected, today = 0, samples, memory } = lookAhead
  if (expected.seen.length === 0 || expected.perWeek * expected.weeks === 0) return solve(problem, options)
  const { seed = 1 } = options
  const stop = stopping(options)
  const plain = solve(problem, { ...options, refined: false })
  if (plain.kind !== 'SOLVED') return plain
  const weighed = weighCapacity(problem, { expected, today, samples, memory, seed, shouldStop: stop.now })
  const { bound, statistics } = plain.solution
  const stoppedBy = stop.reason() ?? 'FINISHED'
  if (weighed === undefined)
    return { kind: 'SOLVED', solution: { ...plain.solution, statistics: { ...statistics, stoppedBy } } }
  const assignments = decide(problem, weighed.prices)
  // How many are placed is another number now.
  const { cases: _cases, placed: _placed, ...run } = statistics
  const solution = assemble(encode(problem), assignments, unassignedOf(problem, assignments), {
    bound,
    seed,
    statistics: { ...run, stoppedBy },
  })
  return { kind: 'SOLVED', solution, ahead: { memory: weighed.memory, basis: weighed.basis } }
}

/** The stays worth more than they take from those expected, beside the pins. */
function decide(problem: Problem, prices: CapacityPrices): Solution['assignments'] {
  const model = encode(problem)
  const ledger = openLedger(model)
  enterPins(ledger)
  placeAtPrices(openField(ledger), ledger, stay => markUp * priceOfStay(prices, ledger, stay))
  return assignmentsOf(model, planOf(ledger, valueOf(ledger)))
}
