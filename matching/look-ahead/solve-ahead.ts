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
import type { CapacityPrices } from './capacity-prices.js'
import { priceOfStay } from './capacity-prices.js'
import type { Expectation } from './expected.js'
import { placeAtPrices } from './place-in-turn.js'
import { priceFuture } from './price-future.js'

export interface LookAhead {
  readonly expected: Expectation
  /** Day number of today: expected cases come in after it. Default 0. */
  readonly today?: number | undefined
  /** Possible futures to average over. Default 8, fewer where very many are expected. */
  readonly samples?: number | undefined
  /** Prices found before, instead of drawing futures: they hold as long as the hosts and places are the same. */
  readonly prices?: CapacityPrices | undefined
}

export interface SolveAheadOptions extends SolveOptions {
  readonly lookAhead: LookAhead
}

const mostSamples = 8
const fewestSamples = 2
/** With so many expected or fewer, the most samples are drawn. */
const fewExpected = 2000
/**
 * A stay must be worth this many times its price. Prices say what the last bit of capacity is worth; whole stays, and
 * several of them, cost those expected more than that. And of many estimates the lowest, which is acted upon, is too low.
 */
export const markUp = 1.1

/**
 * Decides the cases of today and keeps capacity for those expected: a case gets a stay when its points exceed what the
 * same days are worth to the people who will probably ask for them. Everyone else waits for another run.
 *
 * The answer is an ordinary solution. Its bound is that of the problem without anyone expected, so the gap includes what
 * was kept free on purpose. Told to stop, it uses the futures done by then; before the first it answers the plan of a run
 * that does not look ahead, as far as that got.
 */
export function solveAhead(problem: Problem, { lookAhead, ...options }: SolveAheadOptions): SolveResult {
  const { seed = 1 } = options
  const stop = stopping(options)
  const plain = solve(problem, { ...options, iterations: 0 })
  if (plain.kind !== 'SOLVED') return plain
  const prices =
    lookAhead.prices ??
    priceFuture(problem, {
      expected: lookAhead.expected,
      today: lookAhead.today,
      samples: lookAhead.samples ?? samplesFor(lookAhead.expected),
      seed,
      shouldStop: stop.now,
    })
  const { bound, statistics } = plain.solution
  const stoppedBy = stop.reason() ?? 'FINISHED'
  if (prices === undefined)
    return { kind: 'SOLVED', solution: { ...plain.solution, statistics: { ...statistics, stoppedBy } } }
  const assignments = decide(problem, prices)
  // How many are placed is another number now.
  const { cases: _cases, placed: _placed, ...run } = statistics
  const solution = assemble(encode(problem), assignments, unassignedOf(problem, assignments), {
    bound,
    seed,
    statistics: { ...run, stoppedBy: 'FINISHED' },
  })
  return { kind: 'SOLVED', solution }
}

function samplesFor({ perWeek, weeks }: Expectation): number {
  const affordable = Math.round((mostSamples * fewExpected) / Math.max(1, perWeek * weeks))
  return Math.max(fewestSamples, Math.min(mostSamples, affordable))
}

/** The stays worth more than they take from those expected, beside the pins. */
export function decide(problem: Problem, prices: CapacityPrices): Solution['assignments'] {
  const model = encode(problem)
  const ledger = openLedger(model)
  enterPins(ledger)
  placeAtPrices(openField(ledger), ledger, stay => markUp * priceOfStay(prices, ledger, stay))
  return assignmentsOf(model, planOf(ledger, valueOf(ledger)))
}
