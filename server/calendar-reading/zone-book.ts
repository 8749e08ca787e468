import type { Component } from './component.js'
import { describedZone } from './described-zone.js'
import type { Budget } from './recurrence.js'
import { windowsZones } from './windows-zones.js'
import { ianaZone, somewhere, type Zone } from './zone.js'

/** The zones one calendar speaks of. */
export interface ZoneBook {
  /** All zones a TZID may stand for, the most likely first; never empty. */
  named(tzid: string): readonly Zone[]
  /** Zones in which a time without any zone may be told. */
  readonly floating: readonly Zone[]
}

export interface ZoneContext {
  /** The zone of the place. */
  readonly place: Zone
  /** Until which instant zones are needed. */
  readonly until: number
  readonly budget: Budget
  /** Zones already looked up, by name; shared by all calendars of a file. */
  readonly known: Map<string, Zone | undefined>
}

/**
 * A TZID is the file's own word, so its VTIMEZONE comes first. The IANA zone of that name is a second opinion: exporters copy old
 * or made-up descriptions, and other programs go by the name.
 */
export function zoneBook(calendar: Component, { place, until, budget, known }: ZoneContext): ZoneBook {
  const described = new Map<string, Zone[]>()
  for (const box of calendar.parts.filter(({ name }) => name === 'VTIMEZONE')) {
    const tzid = valueOf(box, 'TZID')
    const zone = describedZone(box, until, budget)
    if (tzid === undefined || !zone) continue
    // As a property it is text, in which commas are escaped; as a parameter it is not.
    const name = tzid.replaceAll('\\', '')
    described.set(name, [...(described.get(name) ?? []), zone])
  }
  const wide = valueOf(calendar, 'X-WR-TIMEZONE')
  const observed = wide === undefined ? undefined : zoneByName(wide, known)
  return {
    floating: observed ? [place, observed] : [place],
    named(tzid) {
      const iana = zoneByName(tzid, known)
      const zones = [...(described.get(tzid.trim().replaceAll('\\', '')) ?? []), ...(iana ? [iana] : [])]
      return zones.length > 0 ? zones : [somewhere]
    },
  }
}

function valueOf({ properties }: Component, name: string): string | undefined {
  return properties.find(property => property.name === name)?.value.trim()
}

/** `Europe/Berlin`, `/mozilla.org/20070129_1/Europe/Berlin`, `W. Europe Standard Time`. */
function zoneByName(tzid: string, known: Map<string, Zone | undefined>): Zone | undefined {
  const name = tzid.trim()
  if (known.has(name)) return known.get(name)
  const segments = name.split('/').filter(segment => segment !== '')
  const tails = [segments.slice(-3), segments.slice(-2)].map(tail => tail.join('/'))
  const windows = windowsZones.get(name.toLowerCase())
  let zone = windows === undefined ? undefined : ianaZone(windows)
  for (const candidate of [name, ...(segments.length > 2 ? tails : [])]) zone ??= ianaZone(candidate)
  known.set(name, zone)
  return zone
}
