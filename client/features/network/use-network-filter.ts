import { useSearchState } from '../../lib/use-search-state.js'
import { LEVELS, MEASURES } from './capacity-figures.js'
import type { Level, Measure } from './capacity-figures.js'

export const PANELS = ['table', 'heatmap', 'map', 'chart'] as const
export type Panel = (typeof PANELS)[number]

/** What is shown and how, kept in the address so that a link shows the same. */
export interface NetworkFilter {
  readonly measure: Measure
  readonly level: Level
  /** First day of a month; null for all of them. */
  readonly month: string | null
  /** Code of the region opened on the map. */
  readonly region: string | null
  readonly panel: Panel
  /** Column of the table, against it with a leading minus; null for the order of the regions. */
  readonly sort: string | null
  readonly set: (changes: Readonly<Record<string, string | null>>) => void
}

export function useNetworkFilter(): NetworkFilter {
  const { get, set } = useSearchState()
  return {
    measure: MEASURES.find(each => each === get('measure')) ?? 'open',
    level: LEVELS.find(each => each === get('level')) ?? 'subRegions',
    month: get('month') || null,
    region: get('region') || null,
    panel: PANELS.find(each => each === get('panel')) ?? 'heatmap',
    sort: get('sort') || null,
    set,
  }
}
