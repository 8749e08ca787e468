import { useSearchParams } from 'react-router'
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
  const [params, setParams] = useSearchParams()
  return {
    measure: MEASURES.find(each => each === params.get('measure')) ?? 'open',
    level: LEVELS.find(each => each === params.get('level')) ?? 'subRegions',
    month: params.get('month'),
    region: params.get('region'),
    panel: PANELS.find(each => each === params.get('panel')) ?? 'heatmap',
    sort: params.get('sort'),
    set: changes =>
      setParams(
        now => {
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) now.delete(name)
            else now.set(name, value)
          }
          return now
        },
        { replace: true },
      ),
  }
}
