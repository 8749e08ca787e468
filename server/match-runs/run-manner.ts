import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { FrozenPool } from './frozen-pool.js'
import type { SolverManner } from './solver.js'

/** What goes before most points in a run, and whom it thinks of besides the candidates. */
export interface RunManner {
  /** Whether capacity is kept for cases still expected, when enough is known of those. */
  readonly lookAhead: boolean
  /** Whether protection on time goes before everything else. */
  readonly tiers: boolean
  /**
   * Of every targeted group, origin and household size at least this share of the rate of all is to be placed, above 0
   * and at most 1; null for no floors.
   */
  readonly floorShare: number | null
}

/**
 * The manner of a run from what was asked for it; the one place that decides what goes together. Each of the three is a
 * search of its own in the engine. Protection on time and floors both go before points, and neither says which yields
 * where they collide: asking for both is refused, so that a person decides. Looking ahead is on unless switched off, a
 * preference among plans of equal standing; it would keep places from the very cases the other two call for, so it gives
 * way to them without a word, as the schema says.
 */
export function mannerOf({ lookAhead, tiers, floorShare }: RunManner): Result<RunManner, readonly InvalidInput[]> {
  const faults: InvalidInput[] = []
  const wrong = (message: string) => faults.push({ kind: 'InvalidInput', path: ['floorShare'], message })
  if (floorShare !== null && !(floorShare > 0 && floorShare <= 1))
    wrong('The share of a floor is above 0 and at most 1, such as 0.9; leave it out for a run without floors.')
  if (floorShare !== null && tiers)
    wrong(
      'Protection on time first and floors both go before points; ask for one of them, and for the other in another run.',
    )
  if (faults.length > 0) return refuse(faults)
  return success({ lookAhead: lookAhead && !tiers && floorShare === null, tiers, floorShare })
}

/** The manner as the engine is told of it; null for an ordinary run. */
export function engineManner(
  { tiers, floorShare }: RunManner,
  { expected }: Pick<FrozenPool, 'expected'>,
): SolverManner | null {
  if (tiers) return { kind: 'ON_TIME_FIRST' }
  if (floorShare !== null) return { kind: 'FLOORS', share: floorShare }
  return expected ? { kind: 'LOOK_AHEAD', expected } : null
}

/** Whether the points told on the way are those of the plan: a run with tiers or floors looks for it by other points. */
export function countsPlainPoints({ tiers, floorShare }: RunManner): boolean {
  return !tiers && floorShare === null
}
