import type { Stay } from '../measure.js'
import type { Case, Host, Place, Problem } from '../problem.js'
import { bitRows } from './bit-rows.js'
import type { CaseArrays, HostArrays, Model, PlaceArrays, Ranges } from './model.js'
import { scopeNames } from './model.js'
import type { Numbering } from './numbering.js'
import { numbering } from './numbering.js'

interface Names {
  readonly countries: Numbering
  readonly languages: Numbering
  readonly groups: Numbering
  readonly types: Numbering
  readonly subRegions: Numbering
}

/** Turns a problem into arrays. */
export function encode(problem: Problem): Model {
  const names: Names = {
    countries: numbering(),
    languages: numbering(),
    groups: numbering(),
    types: numbering(),
    subRegions: numbering(),
  }
  for (const { code, subRegion } of problem.countries) {
    names.countries.of(code)
    names.subRegions.of(subRegion)
  }
  // Every name is numbered before the first row of bits is made: rows that are compared must have one width.
  for (const host of problem.hosts) {
    host.languages.forEach(names.languages.of)
    host.groups?.forEach(names.groups.of)
    for (const offer of host.offers) names.types.of(offer.type)
  }
  for (const person of problem.cases) {
    person.languages.forEach(names.languages.of)
    names.groups.of(person.group)
    person.required.forEach(names.types.of)
    person.desired.forEach(names.types.of)
    person.preferredSubRegions.forEach(names.subRegions.of)
  }
  const cases = encodeCases(problem.cases, names)
  const hostNumbers = numbersOf(problem.hosts)
  const places = encodePlaces(problem.places, hostNumbers)
  const hosts = encodeHosts(problem, hostNumbers, places, names)
  return {
    problem,
    days: problem.days,
    cases,
    hosts,
    places,
    types: names.types.size(),
    typeNumbers: names.types.all,
    excluded: encodeExclusions(problem, cases, hosts, places),
  }
}

function numbersOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, index) => [id, index]))
}

function encodeCases(cases: readonly Case[], names: Names): CaseArrays {
  const integers = (of: (person: Case) => number): Int32Array => Int32Array.from(cases, of)
  const flags = (of: (person: Case) => boolean): Uint8Array => Uint8Array.from(cases, person => Number(of(person)))
  const rows = (numbers: Numbering, of: (person: Case) => readonly string[]) =>
    bitRows(
      numbers.size(),
      cases.map(person => of(person).map(numbers.of)),
    )
  return {
    count: cases.length,
    numberOf: numbersOf(cases),
    origin: integers(person => names.countries.of(person.origin)),
    risk: integers(person => person.risk),
    group: integers(person => names.groups.of(person.group)),
    size: integers(person => person.householdSize),
    children: flags(person => person.children),
    woman: flags(person => person.woman),
    womenOnly: flags(person => person.womenOnly),
    stepFree: flags(person => person.stepFree),
    lgbtiSafe: flags(person => person.lgbtiSafe),
    scopes: bitRows(
      scopeNames.length,
      cases.map(person => person.scopes.map(scope => scopeNames.indexOf(scope))),
    ),
    excludedCountries: rows(names.countries, person => person.excludedCountries),
    languages: rows(names.languages, person => person.languages),
    required: rows(names.types, person => person.required),
    desired: rows(names.types, person => person.desired),
    desiredCount: integers(person => person.desired.length),
    preferredScope: integers(person => scopeNames.indexOf(person.preferredScope)),
    preferredSubRegions: rows(names.subRegions, person => person.preferredSubRegions),
    requiredTypes: cases.map(person => person.required.map(names.types.of)),
    earliest: integers(person => person.earliest),
    neededBy: integers(person => person.neededBy),
    latest: integers(person => person.latest),
    entryDays: integers(person => person.entryDays),
    minDays: integers(person => person.stay.minDays),
    desiredDays: integers(person => person.stay.desiredDays),
  }
}

function encodeHosts(
  problem: Problem,
  numberOf: ReadonlyMap<string, number>,
  places: PlaceArrays,
  names: Names,
): HostArrays {
  const { hosts } = problem
  const integers = (of: (host: Host) => number): Int32Array => Int32Array.from(hosts, of)
  const macroRegions = numbering()
  const placesOf: number[][] = hosts.map(() => [])
  for (let p = 0; p < places.count; p++) placesOf[places.host[p]!]!.push(p)
  return {
    count: hosts.length,
    numberOf,
    country: integers(host => names.countries.of(host.country)),
    macroRegion: Int32Array.from(problem.countries, country => macroRegions.of(country.macroRegion)),
    subRegion: Int32Array.from(hosts, host =>
      names.subRegions.of(problem.countries[names.countries.of(host.country)]!.subRegion),
    ),
    languages: bitRows(
      names.languages.size(),
      hosts.map(host => host.languages.map(names.languages.of)),
    ),
    interpreter: Uint8Array.from(hosts, host => Number(host.interpreter)),
    leadDays: integers(host => host.leadDays),
    minStayDays: integers(host => host.minStayDays),
    maxStayDays: integers(host => host.maxStayDays),
    anyGroup: Uint8Array.from(hosts, host => Number(host.groups === null)),
    groups: bitRows(
      names.groups.size(),
      hosts.map(host => (host.groups ?? []).map(names.groups.of)),
    ),
    lgbtiSafe: Uint8Array.from(hosts, host => Number(host.lgbtiSafe)),
    offers: bitRows(
      names.types.size(),
      hosts.map(host => host.offers.map(offer => names.types.of(offer.type))),
    ),
    places: placesOf.map(numbers => Int32Array.from(numbers)),
  }
}

function encodePlaces(places: readonly Place[], hosts: ReadonlyMap<string, number>): PlaceArrays {
  const flags = (of: (place: Place) => boolean): Uint8Array => Uint8Array.from(places, place => Number(of(place)))
  return {
    count: places.length,
    numberOf: numbersOf(places),
    host: Int32Array.from(places, place => hosts.get(place.host)!),
    sleeps: Int32Array.from(places, place => place.sleeps),
    stepFree: flags(place => place.stepFree),
    womenOnly: flags(place => place.womenOnly),
    childSafe: flags(place => place.childSafe),
    emergencyReserve: flags(place => place.emergencyReserve),
    turnoverDays: Int32Array.from(places, place => place.turnoverDays),
    windows: encodeRanges(places.map(place => place.windows)),
    taken: encodeRanges(places.map(place => place.taken)),
  }
}

function encodeRanges(lists: readonly (readonly Stay[])[]): Ranges {
  const first = new Int32Array(lists.length + 1)
  for (const [index, { length }] of lists.entries()) first[index + 1] = first[index]! + length
  const all = lists.flat()
  return { first, from: Int32Array.from(all, stay => stay.from), until: Int32Array.from(all, stay => stay.until) }
}

function encodeExclusions(
  problem: Problem,
  cases: CaseArrays,
  hosts: HostArrays,
  places: PlaceArrays,
): Model['excluded'] {
  const excluded: (Set<number> | undefined)[] = Array.from({ length: cases.count }, () => undefined)
  for (const exclusion of problem.exclusions) {
    const c = cases.numberOf.get(exclusion.case)!
    const forbidden = (excluded[c] ??= new Set())
    if ('place' in exclusion) forbidden.add(places.numberOf.get(exclusion.place)!)
    else for (const place of hosts.places[hosts.numberOf.get(exclusion.host)!]!) forbidden.add(place)
  }
  return excluded
}
