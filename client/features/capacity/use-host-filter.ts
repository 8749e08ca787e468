import { useSearchState } from '../../lib/use-search-state.js'
import { freshnessChoice } from './freshness-filter.js'
import type { HostFilter } from './host-filter.js'

/** The filter of the timeline and the page of host institutions, both in the address. */
export interface HostFilterLocation {
  readonly filter: HostFilter
  /** From 1. */
  readonly page: number
  readonly change: (changes: Partial<HostFilter>) => void
  readonly clear: () => void
  readonly setPage: (page: number) => void
}

const NAMES = {
  name: 'host',
  subRegion: 'region',
  language: 'language',
  sleeps: 'sleeps',
  stepFree: 'stepFree',
  freshness: 'freshness',
} as const
const CLEARED = Object.fromEntries(['page', ...Object.values(NAMES)].map(name => [name, null]))

/** Reads and writes the filter. Changing it goes back to the first page. */
export function useHostFilter(): HostFilterLocation {
  const { get, set } = useSearchState()
  return {
    filter: {
      name: get(NAMES.name),
      subRegion: get(NAMES.subRegion) || null,
      language: get(NAMES.language) || null,
      sleeps: Math.max(1, Number(get(NAMES.sleeps)) || 1),
      stepFree: get(NAMES.stepFree) === 'true',
      freshness: freshnessChoice(get(NAMES.freshness)),
    },
    page: Math.max(1, Number(get('page')) || 1),
    change: changes => {
      const entries = Object.entries(changes) as ReadonlyArray<[keyof HostFilter, HostFilter[keyof HostFilter]]>
      set({ page: null, ...Object.fromEntries(entries.map(([key, value]) => [NAMES[key], textOf(value)])) })
    },
    clear: () => set(CLEARED),
    setPage: page => set({ page: page > 1 ? String(page) : null }),
  }
}

/** A filter that asks for nothing leaves the address. */
function textOf(value: HostFilter[keyof HostFilter]): string | null {
  return value === null || value === false || value === 1 ? null : String(value)
}
