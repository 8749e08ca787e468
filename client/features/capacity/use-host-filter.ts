import { useSearchParams } from 'react-router'
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
} as const

/** Reads and writes the filter. Changing it goes back to the first page. */
export function useHostFilter(): HostFilterLocation {
  const [params, setParams] = useSearchParams()
  const write = (values: Readonly<Record<string, string>>) =>
    setParams(
      now => {
        for (const [name, value] of Object.entries(values)) {
          if (value) now.set(name, value)
          else now.delete(name)
        }
        return now
      },
      { replace: true },
    )
  return {
    filter: {
      name: params.get(NAMES.name) ?? '',
      subRegion: params.get(NAMES.subRegion),
      language: params.get(NAMES.language),
      sleeps: Math.max(1, Number(params.get(NAMES.sleeps)) || 1),
      stepFree: params.get(NAMES.stepFree) === 'true',
    },
    page: Math.max(1, Number(params.get('page')) || 1),
    change: changes => {
      const entries = Object.entries(changes) as ReadonlyArray<[keyof HostFilter, string | number | boolean | null]>
      write({ ...Object.fromEntries(entries.map(([key, value]) => [NAMES[key], textOf(value)])), page: '' })
    },
    clear: () => write({ ...Object.fromEntries(Object.values(NAMES).map(name => [name, ''])), page: '' }),
    setPage: page => write({ page: page > 1 ? String(page) : '' }),
  }
}

function textOf(value: string | number | boolean | null): string {
  if (value === null || value === false || value === 1) return ''
  return String(value)
}
