import type { Case, Host, Place, Problem } from '../problem.js'
import type { BitRows } from '../model/bit-rows.js'
import type { CaseArrays, HostArrays, Model, PlaceArrays } from '../model/model.js'
import { scopeNames } from '../model/model.js'
import type { Numbering } from '../model/numbering.js'
import { numbering } from '../model/numbering.js'
import type { ProblemChange } from './changes.js'
import type { Mutable } from './growing.js'
import {
  caseFlags,
  caseIntegers,
  emptyFlags,
  emptyIntegers,
  hostFlags,
  hostIntegers,
  placeFlags,
  placeIntegers,
  writeFlags,
  writeIntegers,
  written,
} from './warm-fields.js'
import { emptyBits, rangesOf, replaceRanges, writeBits } from './growing.js'

/** Names that changes may bring along, beyond those of the problem, before it has to be laid out anew. */
const spareNames = 24

interface Names {
  readonly countries: Numbering
  readonly languages: Numbering
  readonly groups: Numbering
  readonly types: Numbering
  readonly subRegions: Numbering
}

type Numbers = Map<string, number>

/** The problem by number: an entry of a list that was removed stays where it is, so that numbers never move. */
type SlotProblem = Mutable<Omit<Problem, 'cases' | 'hosts' | 'places'>> & {
  readonly cases: Case[]
  readonly hosts: Host[]
  readonly places: Place[]
}

/** A model whose entries can be written one by one. Numbers are those of the problem, then in order of arrival. */
export interface WarmModel extends Model {
  readonly problem: SlotProblem
  readonly cases: Mutable<Omit<CaseArrays, 'numberOf' | 'requiredTypes'>> & {
    readonly numberOf: Numbers
    readonly requiredTypes: (readonly number[])[]
  }
  readonly hosts: Mutable<Omit<HostArrays, 'numberOf' | 'places'>> & {
    readonly numberOf: Numbers
    readonly places: Int32Array[]
  }
  readonly places: Mutable<Omit<PlaceArrays, 'numberOf'>> & { readonly numberOf: Numbers }
  readonly excluded: (ReadonlySet<number> | undefined)[]
  readonly names: Names
}

/** Lays out a problem, with room for the names of changes that are expected and some more. */
export function warmModel(problem: Problem, expected: readonly ProblemChange[] = []): WarmModel {
  const names = namesOf(problem)
  for (const change of expected) {
    if ('case' in change && typeof change.case === 'object') numberNames(names, change.case)
    if ('host' in change) numberNames(names, change.host)
  }
  const width = ({ size }: Numbering): number => Math.ceil((size() + spareNames) / 32)
  const model: WarmModel = {
    problem: { ...problem, cases: [], hosts: [], places: [] },
    days: problem.days,
    types: width(names.types) * 32,
    typeNumbers: names.types.all,
    names,
    excluded: [],
    cases: {
      count: 0,
      numberOf: new Map(),
      requiredTypes: [],
      scopes: emptyBits(1),
      excludedCountries: emptyBits(width(names.countries)),
      languages: emptyBits(width(names.languages)),
      required: emptyBits(width(names.types)),
      desired: emptyBits(width(names.types)),
      preferredSubRegions: emptyBits(width(names.subRegions)),
      ...emptyIntegers(caseIntegers),
      ...emptyIntegers({ origin: 0, group: 0, preferredScope: 0 }),
      ...emptyFlags(caseFlags),
    },
    hosts: {
      count: 0,
      numberOf: new Map(),
      places: [],
      macroRegion: macroRegions(problem),
      languages: emptyBits(width(names.languages)),
      groups: emptyBits(width(names.groups)),
      offers: emptyBits(width(names.types)),
      ...emptyIntegers(hostIntegers),
      ...emptyIntegers({ country: 0, subRegion: 0 }),
      ...emptyFlags(hostFlags),
    },
    places: {
      count: 0,
      numberOf: new Map(),
      windows: rangesOf(problem.places.map(place => place.windows)),
      taken: rangesOf(problem.places.map(place => place.taken)),
      ...emptyIntegers(placeIntegers),
      ...emptyIntegers({ host: 0 }),
      ...emptyFlags(placeFlags),
    },
  }
  for (const [h, host] of problem.hosts.entries()) writeHost(model, h, host)
  for (const [p, place] of problem.places.entries()) writePlaceRow(model, p, place)
  for (const [h, places] of placesByHost(model).entries()) model.hosts.places[h] = Int32Array.from(places)
  for (const [c, person] of problem.cases.entries()) writeCase(model, c, person)
  for (const c of new Set(problem.exclusions.map(entry => model.cases.numberOf.get(entry.case)!)))
    writeExclusions(model, c)
  return model
}

/** Whether names the problem did not have still fit into the rows of bits. */
export function hasRoomForNames({ names, cases, hosts }: WarmModel): boolean {
  const fits = (numbers: Numbering, { width }: BitRows): boolean => numbers.size() <= width * 32
  return (
    fits(names.languages, cases.languages) &&
    fits(names.types, cases.required) &&
    fits(names.groups, hosts.groups) &&
    fits(names.subRegions, cases.preferredSubRegions)
  )
}

/** Numbers every name an entity uses; to be asked before one of them is written. */
export function numberNames(names: Names, entity: Case | Host | Place): void {
  if ('householdSize' in entity) {
    entity.languages.forEach(names.languages.of)
    names.groups.of(entity.group)
    for (const type of [...entity.required, ...entity.desired]) names.types.of(type)
    entity.preferredSubRegions.forEach(names.subRegions.of)
  } else if ('offers' in entity) {
    entity.languages.forEach(names.languages.of)
    entity.groups?.forEach(names.groups.of)
    for (const { type } of entity.offers) names.types.of(type)
  }
}

/** Writes case number `c`, which may be one more than there are. Its exclusions are written apart. */
export function writeCase({ problem, cases, names, excluded }: WarmModel, c: number, person: Case): void {
  problem.cases[c] = person
  excluded[c] ??= undefined
  cases.count = Math.max(cases.count, c + 1)
  cases.numberOf.set(person.id, c)
  writeIntegers(cases, caseIntegers, c, person)
  writeFlags(cases, caseFlags, c, person)
  cases.origin = written(cases.origin, c, names.countries.of(person.origin))
  cases.group = written(cases.group, c, names.groups.of(person.group))
  cases.preferredScope = written(cases.preferredScope, c, scopeNames.indexOf(person.preferredScope))
  cases.scopes = writeBits(
    cases.scopes,
    c,
    person.scopes.map(scope => scopeNames.indexOf(scope)),
  )
  cases.excludedCountries = writeBits(cases.excludedCountries, c, person.excludedCountries.map(names.countries.of))
  cases.languages = writeBits(cases.languages, c, person.languages.map(names.languages.of))
  cases.requiredTypes[c] = person.required.map(names.types.of)
  cases.required = writeBits(cases.required, c, cases.requiredTypes[c])
  cases.desired = writeBits(cases.desired, c, person.desired.map(names.types.of))
  cases.preferredSubRegions = writeBits(
    cases.preferredSubRegions,
    c,
    person.preferredSubRegions.map(names.subRegions.of),
  )
}

/** Writes host number `h`, which may be one more than there are. */
export function writeHost({ problem, hosts, names }: WarmModel, h: number, host: Host): void {
  problem.hosts[h] = host
  hosts.count = Math.max(hosts.count, h + 1)
  hosts.numberOf.set(host.id, h)
  hosts.places[h] ??= new Int32Array(0)
  writeIntegers(hosts, hostIntegers, h, host)
  writeFlags(hosts, hostFlags, h, host)
  const country = names.countries.of(host.country)
  hosts.country = written(hosts.country, h, country)
  hosts.subRegion = written(hosts.subRegion, h, names.subRegions.of(problem.countries[country]!.subRegion))
  hosts.languages = writeBits(hosts.languages, h, host.languages.map(names.languages.of))
  hosts.groups = writeBits(hosts.groups, h, (host.groups ?? []).map(names.groups.of))
  hosts.offers = writeBits(
    hosts.offers,
    h,
    host.offers.map(({ type }) => names.types.of(type)),
  )
}

/** Writes place number `p`, which may be one more than there are; a new one joins the places of its host. */
export function writePlace(model: WarmModel, p: number, place: Place): void {
  const { places, hosts } = model
  writePlaceRow(model, p, place)
  places.windows = replaceRanges(places.windows, p, place.windows)
  places.taken = replaceRanges(places.taken, p, place.taken)
  const own = hosts.places[places.host[p]!]!
  if (!own.includes(p)) hosts.places[places.host[p]!] = Int32Array.from([...own, p])
}

/** Lists anew where case `c` must not go. */
export function writeExclusions({ problem, cases, hosts, places, excluded }: WarmModel, c: number): void {
  const forbidden = new Set<number>()
  for (const entry of problem.exclusions) {
    if (cases.numberOf.get(entry.case) !== c) continue
    if ('place' in entry) forbidden.add(places.numberOf.get(entry.place)!)
    else for (const p of hosts.places[hosts.numberOf.get(entry.host)!]!) forbidden.add(p)
  }
  excluded[c] = forbidden.size > 0 ? forbidden : undefined
}

function writePlaceRow({ problem, places, hosts }: WarmModel, p: number, place: Place): void {
  problem.places[p] = place
  places.count = Math.max(places.count, p + 1)
  places.numberOf.set(place.id, p)
  writeIntegers(places, placeIntegers, p, place)
  writeFlags(places, placeFlags, p, place)
  places.host = written(places.host, p, hosts.numberOf.get(place.host)!)
}

function namesOf(problem: Problem): Names {
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
  for (const host of problem.hosts) numberNames(names, host)
  for (const person of problem.cases) numberNames(names, person)
  return names
}

function macroRegions({ countries }: Problem): Int32Array {
  const numbers = numbering()
  return Int32Array.from(countries, country => numbers.of(country.macroRegion))
}

function placesByHost({ places, hosts }: WarmModel): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: hosts.count }, () => [])
  for (let p = 0; p < places.count; p++) lists[places.host[p]!]!.push(p)
  return lists
}
