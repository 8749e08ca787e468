import { fitsFreshness, type FreshnessChoice } from './freshness-filter.js'
import type { HostCalendar } from './use-network-calendar.js'

/** What the coordinator wants to see; null and false ask for nothing. */
export interface HostFilter {
  readonly name: string
  /** UN M49 code of a sub-region. */
  readonly subRegion: string | null
  /** BCP 47 tag. */
  readonly language: string | null
  /** Persons a place must sleep at least. */
  readonly sleeps: number
  readonly stepFree: boolean
  readonly freshness: FreshnessChoice | null
}

/** The host institutions that fit, each with those of its places that fit; without such a place a host institution is left out. */
export function filterHosts(hosts: readonly HostCalendar[], filter: HostFilter): readonly HostCalendar[] {
  return hosts.flatMap(host => {
    if (filter.name && !host.name.toLowerCase().includes(filter.name.toLowerCase())) return []
    if (filter.subRegion && host.country.subRegion.code !== filter.subRegion) return []
    if (filter.language && !host.languages.some(language => language.tag === filter.language)) return []
    if (!fitsFreshness(host.calendarFreshness, filter.freshness)) return []
    const places = host.places.filter(place => place.sleeps >= filter.sleeps && (place.stepFree || !filter.stepFree))
    return places.length > 0 ? [{ ...host, places }] : []
  })
}

/** The choices that occur among the host institutions, by name. */
export function choicesOf(hosts: readonly HostCalendar[]): {
  readonly subRegions: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly languages: ReadonlyArray<{ readonly value: string; readonly label: string }>
} {
  const subRegions = new Map(hosts.map(host => [host.country.subRegion.code, host.country.subRegion.name]))
  const languages = new Map(
    hosts.flatMap(host => host.languages.map(language => [language.tag, language.name] as const)),
  )
  return { subRegions: byName(subRegions), languages: byName(languages) }
}

function byName(entries: ReadonlyMap<string, string>): ReadonlyArray<{ value: string; label: string }> {
  return [...entries].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label))
}
