import type { Organisation, OrganisationType } from '../../server/accounts/organisation.js'
import type { AccompanimentOffer, HostInstitution } from '../../server/hosts/host-institution.js'
import { accompanimentTypes } from '../../server/shared/accompaniment.js'
import { calendarDay, firstOfMonth, type CalendarDay } from '../../server/shared/calendar-day.js'
import { stay } from '../../server/shared/stay.js'
import { placesPerHost } from '../assumptions.js'
import type { Random } from '../random.js'
import type { Scenario } from '../scenarios/scenario.js'
import { languagesOf } from './countries.js'
import { placesOf, type PlacePlan } from './places.js'

/** A host institution of a synthetic network, its organisation and its places, before they have identifiers. */
export interface HostPlan {
  readonly organisation: Omit<Organisation, 'id'>
  readonly institution: Omit<HostInstitution, 'id' | 'organisationId' | 'version'>
  readonly places: readonly PlacePlan[]
}

interface HostKind {
  readonly type: OrganisationType
  readonly noun: string
  readonly weight: number
  readonly stays: readonly (readonly [minimum: number, maximum: number])[]
  readonly groups: HostInstitution['receivesGroups']
  /** Offers of these kinds are usual. */
  readonly usual: readonly AccompanimentOffer['type'][]
}

/** Kinds of hosts: NGO shelters, cities, universities, cultural and government programmes. Stays after the published ones. */
const kinds: readonly HostKind[] = [
  {
    type: 'NGO',
    noun: 'Refuge House',
    weight: 34,
    stays: [
      [14, 180],
      [30, 365],
    ],
    groups: null,
    usual: ['PSYCHOSOCIAL', 'SECURITY_DIGITAL', 'LEGAL'],
  },
  {
    type: 'LOCAL_GOVERNMENT',
    noun: 'Shelter City',
    weight: 30,
    stays: [
      [60, 90],
      [60, 180],
    ],
    groups: null,
    usual: ['PSYCHOSOCIAL', 'ADVOCACY_NETWORKING', 'PROFESSIONAL_CAPACITY'],
  },
  {
    type: 'UNIVERSITY',
    noun: 'University',
    weight: 18,
    stays: [
      [90, 365],
      [180, 730],
    ],
    groups: [
      'SCHOLAR',
      'LAWYER',
      'FREEDOM_OF_EXPRESSION',
      'WHRD',
      'LAND_ENVIRONMENT',
      'MINORITIES',
      'ECONOMIC_SOCIAL_RIGHTS',
    ],
    usual: ['ACADEMIC', 'LANGUAGE', 'MENTORING'],
  },
  {
    type: 'CULTURAL_INSTITUTION',
    noun: 'Residency',
    weight: 9,
    stays: [[30, 365]],
    groups: ['ARTIST', 'FREEDOM_OF_EXPRESSION', 'LGBTI_RIGHTS', 'WHRD', 'INDIGENOUS_RIGHTS'],
    usual: ['MENTORING', 'PROFESSIONAL_CAPACITY'],
  },
  {
    type: 'REGIONAL_GOVERNMENT',
    noun: 'Regional Programme',
    weight: 6,
    stays: [[150, 180]],
    groups: null,
    usual: ['PSYCHOSOCIAL', 'RETURN_PLANNING', 'ADVOCACY_NETWORKING'],
  },
  {
    type: 'NATIONAL_GOVERNMENT',
    noun: 'National Programme',
    weight: 3,
    stays: [
      [150, 180],
      [180, 365],
    ],
    groups: null,
    usual: ['LEGAL', 'LANGUAGE', 'PSYCHOSOCIAL'],
  },
]

/** The host institutions of a scenario. Every name says that it is a specimen. */
export function hostsOf(scenario: Scenario, today: CalendarDay, random: Random): HostPlan[] {
  const countries = scenario.hostCountries.flatMap(([country, hosts]) => Array.from({ length: hosts }, () => country))
  const ofKind = random.deal(
    kinds.map(kind => [kind, kind.weight]),
    countries.length,
  )
  const places = random.deal(placesPerHost, countries.length)
  return countries.map((country, index) =>
    hostIn(country, index + 1, ofKind[index]!, places[index]!, today, random.fork(`host-${index + 1}`)),
  )
}

function hostIn(
  country: string,
  number: number,
  kind: HostKind,
  placeCount: number,
  today: CalendarDay,
  random: Random,
): HostPlan {
  const name = `Specimen ${kind.noun} ${String(number).padStart(2, '0')}`
  const [minimumStayDays, maximumStayDays] = random.pick(kind.stays)
  const places = placesOf(kind.type, placeCount, today, random.fork('places'))
  return {
    organisation: { name: `${name} Organisation`, category: 'HOST_ENTITY', type: kind.type, country },
    institution: {
      name,
      country,
      languages: workingLanguages(country, random),
      interpreter: random.chance(0.2),
      leadDays: random.pick([3, 7, 7, 14, 14, 21, 30]),
      minimumStayDays,
      maximumStayDays,
      maximumHouseholds: places.length > 1 && random.chance(0.3) ? places.length - 1 : places.length,
      arrivalQuotas: random.chance(0.25) ? quotas(places.length, today, random) : [],
      receivesGroups: kind.groups,
      lgbtiSafe: random.chance(0.6),
      accompanimentOffers: offers(kind, places.length, random),
    },
    places,
  }
}

function workingLanguages(country: string, random: Random): string[] {
  const local = languagesOf[country] ?? []
  const further = ['en', 'fr', 'es', 'ar', 'ru', 'pt'].filter(tag => random.chance(tag === 'en' ? 0.7 : 0.18))
  return [...new Set([...local, ...further])]
}

function quotas(places: number, today: CalendarDay, random: Random): HostInstitution['arrivalQuotas'] {
  const arrivals = places * random.between(2, 3)
  const january = calendarDay(`${today.slice(0, 4)}-01-01`)
  return [0, 12, 24].map(months => ({
    during: stay(firstOfMonth(january, months), firstOfMonth(january, months + 12)),
    arrivals,
  }))
}

function offers(kind: HostKind, places: number, random: Random): AccompanimentOffer[] {
  return accompanimentTypes
    .filter(type => random.chance(kind.usual.includes(type) ? 0.9 : 0.28))
    .map(type => ({ type, households: Math.max(1, places - (random.chance(0.25) ? 1 : 0)) }))
}

/** A member organisation that hosts nobody: refers cases, makes grants, coordinates. */
export function membersOf(scenario: Scenario, random: Random): Omit<Organisation, 'id'>[] {
  const categories = [
    'REFERRAL_ENTITY',
    'GRANT_MAKING_ENTITY',
    'COORDINATION_HUB',
    'DONOR',
    'POLICY_ADVOCACY_ENTITY',
  ] as const
  return Array.from({ length: scenario.members }, (_, index) => ({
    name: `Specimen Member ${String(index + 1).padStart(2, '0')}`,
    category: categories[index % categories.length]!,
    type: 'NGO' as const,
    country: random.pick(scenario.hostCountries)[0],
  }))
}
