import { layOut } from '../explain/board.js'
import type { Problem } from '../problem.js'
import type { Solution } from '../solution.js'
import { groundField, placeableIn } from './ground.js'
import { groupsOf } from './groups.js'
import type { Dimension, Floor } from './report-types.js'

export interface FloorOptions {
  /** The least a group's rate may be, as a share of the rate of all; from 0 to 1, default 0.9. */
  readonly share?: number | undefined
  /** Whom to protect; default targeted groups, origins and household sizes. */
  readonly of?: readonly Dimension[] | undefined
}

const protectedDimensions: readonly Dimension[] = ['GROUP', 'HOUSEHOLD_SIZE', 'ORIGIN']

/**
 * Proportional floors, fixed after a first solve: of every group at least `share` times the rate at which all placeable
 * cases were placed, times the placeable of the group, rounded up. A group without a placeable case has none. Source
 * of the rule: Freund, Lykouris, Paulson, Sturt, Weng, "Group fairness in dynamic refugee assignment", EC 2023.
 */
export function floorsFrom(
  problem: Problem,
  first: Pick<Solution, 'assignments'>,
  { share = 0.9, of = protectedDimensions }: FloorOptions = {},
): readonly Floor[] {
  const { model, ledger } = layOut(problem, first)
  const placeable = placeableIn(groundField(model))
  let possible = 0
  for (const able of placeable) possible += able
  const placed = ledger.placeOf.filter(p => p >= 0).length
  if (possible === 0) return []
  return groupsOf(problem)
    .filter(({ dimension }) => of.includes(dimension))
    .flatMap(({ dimension, value, members }) => {
      const able = members.filter(c => placeable[c] === 1)
      // Whole numbers first, so that a share that comes out even is not rounded up by a hair.
      const atLeast = Math.min(able.length, Math.ceil((share * placed * able.length) / possible - 1e-9))
      if (atLeast <= 0) return []
      return [{ name: `${dimension}:${value}`, cases: able.map(c => problem.cases[c]!.id), atLeast }]
    })
}
