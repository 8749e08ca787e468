import type { FileCase, FileCountry, FileHost, FilePlace, ProblemFile } from '../../matching/index.js'
import { noticeDays } from '../capacity/freshness.js'
import { isHousehold } from '../capacity/occupancy.js'
import type { PlaceCalendar } from '../capacity/place.reader.js'
import { householdOf, unmetConditions } from '../capacity/window-conditions.js'
import { hasChildren, householdSize, type RelocationCase, type RelocationScope } from '../cases/relocation-case.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import type { KeptApart } from '../proposals/kept-apart.js'
import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import { countryOf } from '../shared/geography.js'
import { groupBy } from '../shared/group-by.js'
import type { CameIn } from './expected-cases.js'
import { noGroup } from './frozen-pool.js'
import { partsOf, type Manner, type PlacePart } from './place-parts.mapper.js'
import type { Remembered } from './remembered-prices.js'
import { pseudonym, pseudonymsOf, type Pseudonyms } from './pseudonyms.js'

/** What a run works on, read at one moment. */
export interface Pool {
  /** Candidates without a proposal under decision. */
  readonly cases: readonly RelocationCase[]
  readonly hosts: readonly HostInstitution[]
  /** Every place; occupancies reach back to the beginning of the quota periods of today. */
  readonly calendars: readonly PlaceCalendar[]
  /** Cases and places, or hosts, that earlier decisions keep apart. */
  readonly keptApart: readonly KeptApart[]
  /** Hosts that have not said lately that their calendar is right: somebody has to ask them first. */
  readonly staleHosts: ReadonlySet<string>
  /** Who came in lately, for a run that looks ahead. */
  readonly cameIn?: readonly CameIn[]
  /** What such a run before it has left, by identifiers of the database. */
  readonly remembered?: Remembered | null
}

/** Arrivals are looked for on the first possible day, and then weekly: finer grids cost time and gain little. */
const arrivalGridDays = 7

/** Who is who in a pool; every case of it has a name, also one that can not arrive any more. */
export function namesOf({ cases, hosts, calendars }: Pool): Pseudonyms {
  return pseudonymsOf({ cases, hosts, places: calendars.map(({ place }) => place) })
}

/**
 * The pool as a problem for the engine, each list in the order of the pseudonyms. Days before `today`, on which nobody
 * can arrive any more, are cut off. Every case must still have a possible day of arrival.
 */
export function toProblemFile(pool: Pool, { today, alone = false }: Manner): ProblemFile {
  const names = namesOf(pool)
  const arrivals = arrivalsByHost(pool.calendars)
  const parts = partsOf(pool.calendars, { names: names.places, today, alone })
  return {
    format: 'leeward-problem/1',
    from: today,
    until: horizonEnd(pool, today),
    arrivalGridDays,
    policy: {},
    countries: countriesOf(pool),
    hosts: inOrder(
      pool.hosts.map(host =>
        toHost(host, { names, arrivals: arrivals.get(host.id) ?? [], today, stale: pool.staleHosts.has(host.id) }),
      ),
    ),
    places: inOrder(parts.map(part => toPlace(part, { names, today }))),
    cases: inOrder(pool.cases.map(entered => toCase(entered, { names, today }))),
    pins: [],
    exclusions: exclusionsOf(pool, names, parts),
    budget: null,
  }
}

function inOrder<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/**
 * Each pair once, in order: two proposals of a case may have been declined at the same place. A case is kept apart from
 * every part of a place by a decision, and from one part by the conditions of its windows.
 */
function exclusionsOf(
  { cases, keptApart }: Pool,
  names: Pseudonyms,
  parts: readonly PlacePart[],
): ProblemFile['exclusions'] {
  const known = new Set(cases.map(({ id }) => id))
  const exclusions = keptApart
    .filter(({ caseId }) => known.has(caseId))
    .flatMap((pair): ProblemFile['exclusions'] => {
      const of = pseudonym(names.cases, pair.caseId)
      if ('hostId' in pair) return [{ case: of, host: pseudonym(names.hosts, pair.hostId) }]
      return parts.filter(part => part.place.id === pair.placeId).map(part => ({ case: of, place: part.name }))
    })
  const barred = parts.flatMap(part =>
    notFor(part, cases).map(({ id }) => ({ case: pseudonym(names.cases, id), place: part.name })),
  )
  const each = new Map([...exclusions, ...barred].map(exclusion => [JSON.stringify(exclusion), exclusion]))
  return [...each].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, exclusion]) => exclusion)
}

/** The cases that do not meet the conditions of a part of a place. */
export function notFor<Case extends RelocationCase>(
  { conditions }: PlacePart,
  cases: readonly Case[],
): readonly Case[] {
  return cases.filter(entered => unmetConditions(conditions, householdOf(entered)).length > 0)
}

/** True while there is still a day on which the case could arrive. */
export function canStillArrive(entered: Pick<RelocationCase, 'latestArrival'>, today: CalendarDay): boolean {
  return entered.latestArrival >= today
}

/** The first day after every window and every sensible arrival. */
function horizonEnd({ cases, calendars }: Pool, today: CalendarDay): CalendarDay {
  const ends = [
    addDays(today, 1),
    ...calendars.flatMap(({ windows }) => windows.map(window => window.during.until)),
    ...cases.map(entered => addDays(entered.latestArrival, 1)),
  ]
  return ends.reduce((one, other) => (one > other ? one : other))
}

function countriesOf({ cases, hosts, cameIn = [] }: Pool): readonly FileCountry[] {
  const everybody = [...cases, ...cameIn.map(({ entered }) => entered)]
  const codes = new Set([
    ...hosts.map(host => host.country),
    ...everybody.flatMap(entered => [entered.country, ...entered.excludedCountries.map(excluded => excluded.country)]),
  ])
  return [...codes].toSorted().map(code => {
    const { subRegion } = countryOf(code)
    return { code, subRegion: subRegion.code, macroRegion: subRegion.macroRegionCode }
  })
}

/** The days on which households arrive, or have arrived, at any place of a host. */
function arrivalsByHost(calendars: readonly PlaceCalendar[]): ReadonlyMap<string, readonly CalendarDay[]> {
  const ofHost = groupBy(calendars, ({ place }) => place.hostId)
  return new Map(
    [...ofHost].map(([hostId, own]) => [
      hostId,
      own.flatMap(({ occupancies }) => occupancies.filter(isHousehold).map(({ stay: { from } }) => from)),
    ]),
  )
}

/** In which words and on which day something is written down. */
interface Writing {
  readonly names: Pseudonyms
  readonly today: CalendarDay
}

function toHost(
  host: HostInstitution,
  { names, arrivals, today, stale }: Writing & { arrivals: readonly CalendarDay[]; stale: boolean },
): FileHost {
  return {
    id: pseudonym(names.hosts, host.id),
    country: host.country,
    languages: host.languages,
    interpreter: host.interpreter,
    // The format has no weight for doubt. What doubt costs in truth is time, since somebody asks the host first.
    leadDays: noticeDays(host, { stale }),
    minStayDays: host.minimumStayDays,
    maxStayDays: host.maximumStayDays,
    maxHouseholds: host.maximumHouseholds,
    yearlyQuota: host.arrivalQuotas
      .filter(({ during }) => during.until > today)
      .map(({ during: { from, until }, arrivals: most }) => ({
        from,
        until,
        // The engine counts its own arrivals only, so those decided before leave less to it.
        arrivals: Math.max(0, most - arrivals.filter(day => from <= day && day < until).length),
      })),
    groups: host.receivesGroups,
    lgbtiSafe: host.lgbtiSafe,
    offers: host.accompanimentOffers.map(({ type, households }) => ({ type, households })),
  }
}

function toPlace({ place, name, windows, taken }: PlacePart, { names }: Writing): FilePlace {
  return {
    id: name,
    host: pseudonym(names.hosts, place.hostId),
    sleeps: place.sleeps,
    stepFree: place.stepFree,
    womenOnly: place.womenOnly,
    childSafe: place.childSafe,
    emergencyReserve: place.emergencyReserve,
    turnoverDays: place.turnoverDays,
    windows,
    taken,
  }
}

function toCase(entered: RelocationCase, { names, today }: Writing): FileCase {
  const needs = (required: boolean) =>
    entered.accompanimentNeeds.filter(need => need.required === required).map(need => need.type)
  return {
    id: pseudonym(names.cases, entered.id),
    origin: entered.country,
    risk: entered.riskLevel,
    group: entered.targetedGroup ?? noGroup,
    householdSize: householdSize(entered),
    children: hasChildren(entered),
    woman: entered.applicantIsWoman,
    scopes: entered.scopes,
    preferredScope: entered.preferredScope ?? nearest(entered.scopes),
    preferredSubRegions: entered.preferredSubRegions,
    excludedCountries: entered.excludedCountries.map(excluded => excluded.country),
    languages: entered.languages,
    required: needs(true),
    desired: needs(false),
    womenOnly: entered.womenOnly,
    stepFree: entered.stepFree,
    lgbtiSafe: entered.lgbtiSafe,
    earliest: later(entered.earliestDeparture, today),
    neededBy: later(entered.neededBy, today),
    latest: entered.latestArrival,
    // Counted from today on for cases that could leave before: a visa is applied for once the country is known.
    entryDays: entered.entryDays,
    stay: { minDays: entered.minimumStayDays, desiredDays: entered.desiredStayDays },
  }
}

/** A case that came in, as it was on that day, under another name. */
export function toExpectedCase(entered: RelocationCase, name: string, asOf: CalendarDay): FileCase {
  const cases = new Map([[entered.id, name]])
  return toCase(entered, { names: { cases, hosts: new Map(), places: new Map() }, today: asOf })
}

/** Who has no preference is taken no further away than needed. */
function nearest(scopes: readonly RelocationScope[]): RelocationScope {
  const byDistance: readonly RelocationScope[] = ['IN_COUNTRY', 'REGIONAL', 'INTERNATIONAL']
  return byDistance.find(scope => scopes.includes(scope)) ?? 'INTERNATIONAL'
}

function later(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one > other ? one : other
}
