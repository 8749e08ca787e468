import type {
  CountBoundsFragment,
  NetworkCapacityQuery,
  NetworkRowCellsFragment,
} from '../../lib/graphql/operations.generated.js'
import { bandSteps, shadeSteps } from '../../ui/heatmap/shades.js'
import type { ShadeStep } from '../../ui/heatmap/shades.js'

export type Capacity = NetworkCapacityQuery['networkCapacity']

export const MEASURES = ['open', 'held', 'taken'] as const
export type Measure = (typeof MEASURES)[number]

export const LEVELS = ['subRegions', 'macroRegions'] as const
export type Level = (typeof LEVELS)[number]

/** A number to shade and to draw by: the middle of the bounds. */
export function middleOf(count: CountBoundsFragment): number {
  return (count.atLeast + count.atMost) / 2
}

/** The largest number of a measure among the rows, without the total. 0 when there is none. */
export function mostOf(rows: readonly NetworkRowCellsFragment[], measure: Measure): number {
  return Math.max(0, ...rows.flatMap(row => row.cells.map(cell => middleOf(cell[measure]))))
}

/** The width of the bands in which members see figures. */
const BAND_WIDTH = 5

/** The shades for a measure: in bands, no step cuts one in two. */
export function stepsOf({ banded, rows, measure }: StepsRequest): readonly ShadeStep[] {
  const most = mostOf(rows, measure)
  return banded ? bandSteps(most, BAND_WIDTH) : shadeSteps(most)
}

interface StepsRequest {
  readonly banded: boolean
  readonly rows: readonly NetworkRowCellsFragment[]
  readonly measure: Measure
}

/** The figure of a row in a month; null when it is withheld. */
export function countIn(row: NetworkRowCellsFragment, month: string, measure: Measure): CountBoundsFragment | null {
  return row.cells.find(cell => cell.month === month)?.[measure] ?? null
}
