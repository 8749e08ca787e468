import type { FileCase, FileHost, FilePlace, ProblemFile } from '../builders.js'

/**
 * The problem file in day numbers: a reading of the format for proofs and yardsticks that shares nothing with the
 * solver, nor with the validator.
 */
export interface Network {
  readonly days: number
  readonly grid: number
  readonly hosts: readonly NetworkHost[]
  readonly places: readonly NetworkPlace[]
  readonly cases: readonly NetworkCase[]
  readonly policy: NetworkPolicy
  readonly budget: ProblemFile['budget']
  /** `case place` and `case host`, by id. */
  readonly exclusions: ReadonlySet<string>
  readonly pins: readonly (Span & { readonly case: string; readonly place: string })[]
}

/** Day numbers, the last one not included. */
export interface Span {
  readonly from: number
  readonly until: number
}

export interface NetworkHost extends Region {
  readonly file: FileHost
  readonly quotas: readonly (Span & { readonly arrivals: number })[]
  readonly places: readonly NetworkPlace[]
}

export interface NetworkPlace {
  readonly file: FilePlace
  readonly host: NetworkHost
  readonly windows: readonly Span[]
  readonly taken: readonly (Span & { readonly services: readonly string[]; readonly household: boolean })[]
}

export interface NetworkCase extends Region {
  readonly file: FileCase
  readonly earliest: number
  readonly neededBy: number
  readonly latest: number
}

export interface Region {
  readonly subRegion: string
  readonly macroRegion: string
}

export interface NetworkPolicy {
  readonly riskBase: readonly number[]
  readonly late: number
  readonly waiting: number
  readonly shortStay: number
  readonly fit: Readonly<Record<keyof typeof standardFit, number>>
}

const standardFit = {
  offset: 100,
  language: 180,
  region: 150,
  scope: 120,
  accompaniment: 150,
  spareBed: 25,
  spareBedMax: 100,
}

const standardPolicy: NetworkPolicy = {
  riskBase: [1000, 1600, 2600, 4200, 7000],
  late: 0.5,
  waiting: 0.3,
  shortStay: 0.15,
  fit: standardFit,
}

export function openNetwork(file: ProblemFile): Network {
  const zero = Date.parse(file.from)
  const number = (day: string): number => (Date.parse(day) - zero) / 86_400_000
  const span = ({ from, until }: { from: string; until: string }): Span => ({
    from: number(from),
    until: number(until),
  })
  const regions = new Map<string, Region>(file.countries.map(country => [country.code, country]))
  const regionOf = (code: string): Region => {
    const { subRegion, macroRegion } = regions.get(code)!
    return { subRegion, macroRegion }
  }
  const hosts = file.hosts.map(host => ({
    file: host,
    ...regionOf(host.country),
    quotas: host.yearlyQuota.map(quota => ({ ...span(quota), arrivals: quota.arrivals })),
    places: [] as NetworkPlace[],
  }))
  const hostOf = new Map(hosts.map(host => [host.file.id, host]))
  const places = file.places.map(place => ({
    file: place,
    host: hostOf.get(place.host)!,
    windows: place.windows.map(span),
    taken: place.taken.map(({ services, household, ...range }) => ({ ...span(range), services, household })),
  }))
  for (const place of places) hostOf.get(place.file.host)!.places.push(place)
  return {
    days: number(file.until),
    grid: file.arrivalGridDays,
    hosts,
    places,
    cases: file.cases.map(person => ({
      file: person,
      ...regionOf(person.origin),
      earliest: number(person.earliest),
      neededBy: number(person.neededBy),
      latest: number(person.latest),
    })),
    policy: {
      ...standardPolicy,
      ...file.policy,
      fit: { ...standardFit, ...(file.policy['fit'] as Partial<typeof standardFit> | undefined) },
    },
    budget: file.budget,
    exclusions: new Set(file.exclusions.map(entry => `${entry.case} ${entry.place ?? entry.host}`)),
    pins: file.pins.map(({ case: id, place, ...range }) => ({ case: id, place, ...span(range) })),
  }
}
