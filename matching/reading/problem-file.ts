import type { Problem } from '../problem.js'
import type { Decode } from './decode.js'
import { describe, isObject, list, object, oneOf, orNull, whole } from './decode.js'
import { budget, exclusion, pin, relocationCase } from './demand.js'
import { policy } from './policy.js'
import { host, place } from './supply.js'
import type { Trail } from './trail.js'
import type { Horizon } from './words.js'
import { anyText, countryCode, faultyDay, rememberedDays } from './words.js'

const country = object({ code: countryCode, subRegion: anyText, macroRegion: anyText })
const longestHorizon = 7_320

/** Reads the whole file; answers `undefined` when faults were reported. */
export function readSections(json: unknown, trail: Trail): Problem | undefined {
  const horizon = horizonOf(json)
  const countries = firstEntries(json, 'countries', 'code')
  const cases = firstEntries(json, 'cases', 'id')
  const places = firstEntries(json, 'places', 'id')
  const hosts = firstEntries(json, 'hosts', 'id')
  const references = { cases, places, hosts }
  const file = object(
    {
      format: oneOf(['leeward-problem/1']),
      from: isoDay,
      until: isoDay,
      arrivalGridDays: whole({ minimum: 1, maximum: 366 }),
      policy,
      countries: distinct(country, 'code', countries),
      hosts: distinct(host(horizon, countries), 'id', hosts),
      places: distinct(place(horizon, hosts), 'id', places),
      cases: distinct(relocationCase(horizon, countries), 'id', cases),
      pins: list(pin(horizon, references)),
      exclusions: list(exclusion(references)),
      budget: orNull(budget),
    },
    { check: ({ from, until }) => checkHorizon(from, until, horizon, trail) },
  )(json, trail)
  if (file === undefined) return undefined
  const { format: _, until: _until, ...sections } = file
  return Object.freeze({ ...sections, days: horizon.days })
}

const isoDay: Decode<string> = (value, trail) =>
  typeof value === 'string' && rememberedDays()(value) !== undefined ? value : faultyDay(value, trail)

function checkHorizon(from: string | undefined, until: string | undefined, { epochDay }: Horizon, trail: Trail): void {
  if (from === undefined || until === undefined) return
  const days = epochDay(until)! - epochDay(from)!
  if (days <= 0) trail.fault('must be after `from`', 'until')
  if (days > longestHorizon) trail.fault(`must be at most ${longestHorizon} days after \`from\``, 'until')
}

/** The horizon as far as it can be read; a broken one hides no other fault. */
function horizonOf(json: unknown): Horizon {
  const epochDay = rememberedDays()
  const member = (name: string): number | undefined => {
    const value = isObject(json) ? json[name] : undefined
    return typeof value === 'string' ? epochDay(value) : undefined
  }
  const start = member('from')
  const end = member('until')
  // With no readable horizon every day is taken as inside: the broken ends are reported themselves.
  if (start === undefined || end === undefined || end <= start) return { start: -1e9, days: 2e9, epochDay }
  return { start, days: end - start, epochDay }
}

/**
 * The ids a section lists and the first entry that has each, sound or not: one broken entry does not make all
 * references to it faults.
 */
function firstEntries(json: unknown, section: string, member: string): ReadonlyMap<string, number> {
  const entries = isObject(json) ? json[section] : undefined
  const ids = new Map<string, number>()
  if (!Array.isArray(entries)) return ids
  for (let index = 0; index < entries.length; index++) {
    const entry: unknown = entries[index]
    const id: unknown = isObject(entry) ? entry[member] : undefined
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, index)
  }
  return ids
}

/** A list whose entries have different ids, sorted by them; duplicates are found even among faulty entries. */
function distinct<K extends string, T extends { readonly [key in K]: string }>(
  entry: Decode<T>,
  key: K,
  first: ReadonlyMap<string, number>,
): Decode<readonly T[]> {
  const decode = list(entry)
  return (value, trail) => {
    const before = trail.count()
    for (const [index, item] of Array.isArray(value) ? value.entries() : []) {
      const id: unknown = isObject(item) ? item[key] : undefined
      if (typeof id !== 'string' || first.get(id) === index) continue
      trail.fault(`${describe(id)} is also the ${key} of entry ${first.get(id)}`, index, key)
    }
    const entries = decode(value, trail)
    if (entries === undefined || trail.count() > before) return undefined
    return Object.freeze(entries.toSorted((a, b) => (a[key] < b[key] ? -1 : 1)))
  }
}
