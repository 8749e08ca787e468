import { assemble, assignmentsOf } from './assemble.js'
import { copyLedger, openLedger } from './calendar/ledger.js'
import type { Dual } from './dual/find-prices.js'
import { beginCertificate, findPrices } from './dual/find-prices.js'
import type { Tallied } from './explain/tally-again.js'
import { unassignedIn } from './explain/unassigned.js'
import { encode } from './model/encode.js'
import type { Model } from './model/model.js'
import type { Problem } from './problem.js'
import { searchExactly, searchLocally } from './refine.js'
import { openAlone } from './crew/alone.js'
import type { Crew, OpenCrew } from './crew/crew.js'
import { beginCeiling, quickBound } from './field/ceiling.js'
import { coreStays } from './search/core-stays.js'
import { dive } from './search/dive.js'
import { notCounted } from './field/count-candidates.js'
import type { Field } from './field/field.js'
import { keepsHost, noUniverse, openUniverse } from './field/universe.js'
import { placeWhoeverFits } from './maximality.js'
import { placeInOrder } from './search/greedy.js'
import type { PinConflict } from './search/pins.js'
import { enterPins, pinWarnings } from './search/pins.js'
import type { Plan } from './search/plan.js'
import { planOf, restore } from './search/plan.js'
import { valueOf } from './search/value.js'
import type { Solution, Statistics } from './solution.js'
import type { Progress } from './stop/progress.js'
import type { Standings } from './stop/standings.js'
import { standings } from './stop/standings.js'
import type { Stopping, StopRules } from './stop/stopping.js'
import { stopping } from './stop/stopping.js'
import type { WarmStart } from './what-if/warm-start.js'
import { warmStartOf } from './what-if/warm-start.js'

export interface SolveOptions extends StopRules {
  /** A whole number; equal problem, seed and iterations give equal solutions. Default 1. */
  readonly seed?: number | undefined
  /** Local-search moves; the default grows with the number of cases. */
  readonly iterations?: number | undefined
  /** Whether the plan is bettered once the prices have made one; the bound is there by then. Default true. */
  readonly refined?: boolean | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Brings the threads of the run together; default: the calling thread alone. The solution is the same for any. */
  readonly openCrew?: OpenCrew | undefined
  /** Told what a desk needs to open at once on the solution, if the run gets as far as finding prices. */
  readonly onWarmStart?: ((start: WarmStart) => void) | undefined
}

export type SolveResult =
  | { readonly kind: 'SOLVED'; readonly solution: Solution }
  | { readonly kind: 'INFEASIBLE_PINS'; readonly conflicts: readonly PinConflict[] }

/** With more pairs of cases and places than this, eligible or not, only a part of them is looked at before prices are sought. */
const mostPairsSeenFirst = 500_000_000

type Effort = Pick<Statistics, 'dualIterations' | 'moves'>

/** Hosts at which the first plan looks for each case, and for all of them together: it has to be there at once, not to be good. */
const hostsAtFirst = { most: 120, fewest: 20, ofAll: 1_200_000 }

const noEffort: Effort = { dualIterations: 0, moves: 0 }

/**
 * Finds a plan and proves how far it can be from the best one. Pins are entered first; then a greedy plan, so that
 * there is one; then prices for everything scarce, which bound every plan; then a plan guided by the prices; then
 * local search from the better of the two, and exact search in a few places at a time (in all of them when the problem is
 * small); and last every unplaced case takes a stay that is still free.
 */
export function solve(problem: Problem, options: SolveOptions = {}): SolveResult {
  return solveAndHandOver(problem, options, () => undefined)
}

/** What another search can go on from: the prices of a run and its plan. Its crew is closed. */
export interface HandOver {
  readonly dual: Dual
  readonly plan: Plan
}

/** The same, handing over what was found, unless the run was stopped before it found prices. */
export function solveAndHandOver(
  problem: Problem,
  options: SolveOptions,
  handOver: (found: HandOver) => void,
): SolveResult {
  const { seed = 1 } = options
  const stop = stopping(options)
  const model = encode(problem)
  const ground = openLedger(model)
  const conflicts = enterPins(ground)
  if (conflicts.length > 0) return { kind: 'INFEASIBLE_PINS', conflicts }

  let standing: Standings | undefined
  const shouldStop = (): boolean => {
    standing?.tick()
    return stop.now()
  }
  const crew = (options.openCrew ?? openAlone)(ground, shouldStop)
  try {
    const { field } = crew
    const pins = planOf(ground, valueOf(ground))
    standing = standings(model, options, { plan: pins, bound: pins.value + quickBound(field) })
    return runPasses({ options, seed, stop, shouldStop, field, crew, standing, pins, handOver })
  } finally {
    crew.close()
  }
}

interface Run {
  readonly options: SolveOptions
  readonly seed: number
  readonly stop: Stopping
  readonly shouldStop: () => boolean
  readonly field: Field
  readonly crew: Crew
  readonly standing: Standings
  /** The plan of the pins alone. */
  readonly pins: Plan
  readonly handOver: (found: HandOver) => void
}

function runPasses({ options, seed, stop, shouldStop, field, crew, standing, pins, handOver }: Run): SolveResult {
  const { model, ground } = field
  const pinned = pins.value
  const universe = openUniverse(field, seed)
  const ceilingFound = beginCeiling(field, crew, isVast(model) ? universe : noUniverse)
  const ledger = copyLedger(ground)
  placeInOrder(field, ledger, shouldStop, { keeps: keepsHost(openUniverse(field, seed, hostsSeenFirst(model))) })
  standing.plan('GREEDY', planOf(ledger, valueOf(ledger)))

  standing.begin('PRICES')
  const ceiling = ceilingFound()
  standing.bound('PRICES', pinned + ceiling.total)
  let { counts } = ceiling
  let tallied: Tallied | undefined
  const effort = ceiling.complete ? search() : noEffort

  const plan = standing.best()
  const assignments = assignmentsOf(model, plan)
  const statistics = {
    ...(counts ?? notCounted),
    ...effort,
    stoppedBy: stop.reason() ?? (options.iterations === undefined ? 'FINISHED' : 'ITERATIONS'),
    pinWarnings: pinWarnings(model),
  } as const
  restore(ledger, plan)
  const unassigned = unassignedIn({ crew, ledger }, { earlier: tallied })
  const bound = standing.lowestBound()
  return { kind: 'SOLVED', solution: assemble(model, assignments, unassigned, { bound, seed, statistics }) }

  /** Every pass after the first plan. */
  function search(): Effort {
    const dual = findPrices({ field, crew, ceiling, seed, universe, shouldStop })
    options.onWarmStart?.(warmStartOf(field, dual))

    standing.begin('DIVE')
    restore(ledger, pins)
    const diveIterations = dive(field, ledger, dual, shouldStop)
    standing.plan('DIVE', planOf(ledger, valueOf(ledger)))

    // Local search needs one thread only; the others prove meanwhile.
    const certified = beginCertificate(field, dual, { counting: counts === undefined })
    const refinement =
      options.refined === false
        ? undefined
        : {
            field,
            dual,
            core: coreStays(field, dual, shouldStop),
            ceiling,
            pinned,
            ledger,
            standing,
            seed,
            iterations: options.iterations,
            shouldStop,
          }
    restore(ledger, standing.best())
    const moves = refinement === undefined ? 0 : searchLocally(refinement)
    standing.begin('CERTIFICATE')
    const certificate = certified()
    standing.bound('CERTIFICATE', pinned + certificate.bound)
    counts ??= certificate.counts
    if (refinement !== undefined) searchExactly(refinement)

    standing.begin('MAXIMALITY')
    // Asked for even when the run was stopped: "unplaced" means that nothing free was left, unless it was cut short.
    const before = planOf(ledger, valueOf(ledger))
    const tally = placeWhoeverFits(crew, ledger, shouldStop)
    tallied = tally && { tally, plan: before }
    standing.plan('MAXIMALITY', planOf(ledger, valueOf(ledger)))
    handOver({ dual, plan: standing.best() })
    return { dualIterations: dual.iterations + diveIterations, moves }
  }
}

function isVast({ cases, places }: Model): boolean {
  return cases.count * places.count > mostPairsSeenFirst
}

function hostsSeenFirst({ cases }: Model): number {
  const { most, fewest, ofAll } = hostsAtFirst
  return Math.min(most, Math.max(fewest, Math.floor(ofAll / Math.max(1, cases.count))))
}
