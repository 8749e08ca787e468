import type { ProblemFile } from '../../instances/builders.js'
import type { Dice } from '../../instances/twists.js'

/** The same file with other ids; `index` counts through hosts, places and cases, each from 0. */
export function named(
  file: ProblemFile,
  rename: (kind: 'host' | 'place' | 'case', id: string, index: number) => string,
): ProblemFile {
  const table = (kind: 'host' | 'place' | 'case', items: readonly { id: string }[]): Map<string, string> =>
    new Map(items.map(({ id }, index) => [id, rename(kind, id, index)]))
  const hosts = table('host', file.hosts)
  const places = table('place', file.places)
  const cases = table('case', file.cases)
  return {
    ...file,
    hosts: file.hosts.map(host => ({ ...host, id: hosts.get(host.id)! })),
    places: file.places.map(place => ({ ...place, id: places.get(place.id)!, host: hosts.get(place.host)! })),
    cases: file.cases.map(person => ({ ...person, id: cases.get(person.id)! })),
    pins: file.pins.map(pin => ({ ...pin, case: cases.get(pin.case)!, place: places.get(pin.place)! })),
    exclusions: file.exclusions.map(({ case: id, place, host }) => ({
      case: cases.get(id)!,
      ...(place === undefined ? {} : { place: places.get(place)! }),
      ...(host === undefined ? {} : { host: hosts.get(host)! }),
    })),
  }
}

/** The same value with every ISO day in it moved by a number of days. */
export function movedDays<T>(value: T, days: number): T {
  const text = JSON.stringify(value).replaceAll(/\d{4}-\d\d-\d\d/g, found =>
    new Date(Date.parse(found) + days * 86_400_000).toISOString().slice(0, 10),
  )
  return JSON.parse(text) as T
}

export function shuffled<T>(draw: Dice, items: readonly T[]): T[] {
  const rest = [...items]
  return items.map(() => rest.splice(draw.whole(0, rest.length - 1), 1)[0]!)
}
