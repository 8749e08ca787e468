import { assemble, assignmentsOf } from '../assemble.js'
import type { Ledger } from '../calendar/ledger.js'
import { copyLedger, openLedger } from '../calendar/ledger.js'
import { openAlone } from '../crew/alone.js'
import type { Crew } from '../crew/crew.js'
import { unassignedIn } from '../explain/unassigned.js'
import type { Ceiling } from '../field/ceiling.js'
import { ceilingOf, quickBound } from '../field/ceiling.js'
import { notCounted } from '../field/count-candidates.js'
import type { Field } from '../field/field.js'
import { encode } from '../model/encode.js'
import type { Problem } from '../problem.js'
import type { PinConflict } from '../search/pins.js'
import { enterPins, pinWarnings } from '../search/pins.js'
import type { Plan } from '../search/plan.js'
import { planOf, restore } from '../search/plan.js'
import { valueOf } from '../search/value.js'
import type { Solution } from '../solution.js'
import type { SolveOptions } from '../solve.js'
import type { Standings } from '../stop/standings.js'
import { standings } from '../stop/standings.js'
import type { Stopping } from '../stop/stopping.js'
import type { WriteBonus } from './bonus.js'
import { bonusWriter, noBonus } from './bonus.js'
import type { Row } from './row.js'
import { missingOf, reachedBy } from './row.js'

/** What is asked of a plan: the rows first, then as much as can be of one more, if any, then points. */
export interface Aims {
  readonly rows: readonly Row[]
  readonly most?: Row | undefined
}

/** A run under rows. Plans in `standing` have the points of the policy alone. */
export interface RowRun {
  readonly seed: number
  readonly iterations: number | undefined
  readonly stop: Stopping
  readonly shouldStop: () => boolean
  readonly field: Field
  readonly crew: Crew
  readonly ledger: Ledger
  /** The plan of the pins alone. */
  readonly pins: Plan
  readonly standing: Standings
  /** From now on plans are compared by these. */
  readonly aimAt: (aims: Aims) => void
  readonly write: WriteBonus
  /** What stays are worth at most with the bonus as it is. */
  readonly ceiling: () => Ceiling
  readonly effort: { dualIterations: number; moves: number }
}

/** Opens a run, lets `search` look for plans, and writes the best one down. */
export function runUnderRows(
  problem: Problem,
  options: SolveOptions & { readonly stop: Stopping },
  search: (run: RowRun) => void,
): { readonly kind: 'FOUND'; readonly plan: Plan; readonly solution: Solution } | PinsRefused {
  const { seed = 1, iterations, stop } = options
  const plain = encode(problem)
  const model = { ...plain, bonus: noBonus(plain) }
  const ground = openLedger(model)
  const conflicts = enterPins(ground)
  if (conflicts.length > 0) return { kind: 'INFEASIBLE_PINS', conflicts }
  const pins = planOf(ground, valueOf(ground))
  let aims: Aims = { rows: [] }
  let standing: Standings | undefined
  const shouldStop = (): boolean => {
    standing?.tick()
    return stop.now()
  }
  const crew = (options.openCrew ?? openAlone)(ground, shouldStop)
  try {
    const { field } = crew
    const known = { plan: pins, bound: pins.value + quickBound(field) }
    standing = standings(model, options, known, (one, other) => isBetter(aims, one, other))
    const ceiling = ceilingOf(field, crew)
    standing.bound('PRICES', pins.value + ceiling.total)
    const run: RowRun = {
      seed,
      iterations,
      stop,
      shouldStop,
      field,
      crew,
      ledger: copyLedger(ground),
      pins,
      standing,
      aimAt: next => {
        aims = next
      },
      write: bonusWriter(field),
      ceiling: () => ceilingOf(field, crew),
      effort: { dualIterations: 0, moves: 0 },
    }
    search(run)
    return { kind: 'FOUND', plan: standing.best(), solution: solutionOf(run, ceiling) }
  } finally {
    crew.close()
  }
}

export interface PinsRefused {
  readonly kind: 'INFEASIBLE_PINS'
  readonly conflicts: readonly PinConflict[]
}

function isBetter({ rows, most }: Aims, one: Plan, other: Plan): boolean {
  const missing = missingOf(rows, one) - missingOf(rows, other)
  if (missing !== 0) return missing < 0
  const more = most === undefined ? 0 : reachedBy(most, one) - reachedBy(most, other)
  return more !== 0 ? more > 0 : one.value > other.value
}

function solutionOf(
  { crew, field, ledger, standing, stop, write, seed, iterations, effort }: RowRun,
  ceiling: Ceiling,
) {
  const { model } = field
  const plan = standing.best()
  write([])
  restore(ledger, plan)
  const statistics = {
    ...(ceiling.counts ?? notCounted),
    ...effort,
    stoppedBy: stop.reason() ?? (iterations === undefined ? 'FINISHED' : 'ITERATIONS'),
    pinWarnings: pinWarnings(model),
  } as const
  const unassigned = unassignedIn({ crew, ledger })
  const bound = standing.lowestBound()
  return assemble(model, assignmentsOf(model, plan), unassigned, { bound, seed, statistics })
}
