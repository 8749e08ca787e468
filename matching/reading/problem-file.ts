import { epochDay } from '../measure.js'
import type { Problem } from '../problem.js'
import type { Decode, Report } from './decode.js'
import { describe, isObject, list, object, oneOf, orNull, whole } from './decode.js'
import { budget, exclusion, pin, relocationCase } from './demand.js'
import { policy } from './policy.js'
import { host, place } from './supply.js'
import type { Horizon } from './words.js'
import { anyText, countryCode } from './words.js'

const country = object({ code: countryCode, subRegion: anyText, macroRegion: anyText })
const longestHorizon = 7_320

/** Reads the whole file; answers `undefined` when faults were reported. */
export function readSections(json: unknown, report: Report): Problem | undefined {
  const horizon = horizonOf(json)
  const countries = idsOf(json, 'countries', 'code')
  const references = { cases: idsOf(json, 'cases'), places: idsOf(json, 'places'), hosts: idsOf(json, 'hosts') }
  const file = object(
    {
      format: oneOf(['leeward-problem/1']),
      from: isoDay,
      until: isoDay,
      arrivalGridDays: whole({ minimum: 1, maximum: 366 }),
      policy,
      countries: distinct(country, 'code'),
      hosts: distinct(host(horizon, countries), 'id'),
      places: distinct(place(horizon, references.hosts), 'id'),
      cases: distinct(relocationCase(horizon, countries), 'id'),
      pins: list(pin(horizon, references)),
      exclusions: list(exclusion(references)),
      budget: orNull(budget),
    },
    {
      check: ({ from, until }, path, complain) => {
        if (from === undefined || until === undefined) return
        const days = until - from
        if (days <= 0) complain(`${path}.until`, 'must be after `from`')
        if (days > longestHorizon) complain(`${path}.until`, `must be at most ${longestHorizon} days after \`from\``)
      },
    },
  )(json, '$', report)
  if (file === undefined || !isObject(json)) return undefined
  const { format: _, until, ...sections } = file
  return { ...sections, from: String(json['from']), days: until - file.from }
}

const isoDay: Decode<number> = (value, path, report) => {
  const day = typeof value === 'string' ? epochDay(value) : undefined
  if (day === undefined) report(path, `must be an existing day written YYYY-MM-DD, not ${describe(value)}`)
  return day
}

/** The horizon as far as it can be read; a broken one hides no other fault. */
function horizonOf(json: unknown): Horizon {
  const member = (name: string): number | undefined => {
    const value = isObject(json) ? json[name] : undefined
    return typeof value === 'string' ? epochDay(value) : undefined
  }
  const start = member('from')
  const end = member('until')
  // With no readable horizon every day is taken as inside: the broken ends are reported themselves.
  if (start === undefined || end === undefined || end <= start) return { start: -1e9, days: 2e9 }
  return { start, days: end - start }
}

/** The ids a section lists, sound or not, so that one broken entry does not make all references to it faults. */
function idsOf(json: unknown, section: string, member = 'id'): ReadonlySet<string> {
  const entries = isObject(json) ? json[section] : undefined
  const ids = new Set<string>()
  if (!Array.isArray(entries)) return ids
  for (const entry of entries) {
    const id: unknown = isObject(entry) ? entry[member] : undefined
    if (typeof id === 'string') ids.add(id)
  }
  return ids
}

/** A list whose entries have different ids, sorted by them; duplicates are found even among faulty entries. */
function distinct<K extends string, T extends { readonly [key in K]: string }>(
  entry: Decode<T>,
  key: K,
): Decode<readonly T[]> {
  const decode = list(entry)
  return (value, path, report) => {
    const before = new Map<string, number>()
    let duplicates = 0
    for (const [index, item] of Array.isArray(value) ? value.entries() : []) {
      const id: unknown = isObject(item) ? item[key] : undefined
      if (typeof id !== 'string') continue
      const first = before.get(id)
      if (first === undefined) before.set(id, index)
      else {
        duplicates += 1
        report(`${path}[${index}].${key}`, `${describe(id)} is also the ${key} of entry ${first}`)
      }
    }
    const entries = decode(value, path, report)
    if (entries === undefined || duplicates > 0) return undefined
    return entries.toSorted((a, b) => (a[key] < b[key] ? -1 : 1))
  }
}
