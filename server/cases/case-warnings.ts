import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import { countryOf } from '../shared/geography.js'
import { householdSize, type CaseDetails, type RelocationScope } from './relocation-case.js'

/** What the network has, as far as it tells whether a case has any chance. */
export interface NetworkFacts {
  /** Persons that the largest place sleeps; 0 without any place. */
  readonly largestPlace: number
  /** ISO 3166-1 codes of the countries in which host institutions have places. */
  readonly hostCountries: readonly string[]
}

/** What deserves attention although the details are sound, one sentence each. */
export function caseWarnings(
  details: CaseDetails,
  { today, network }: { today: CalendarDay; network: NetworkFacts },
): readonly string[] {
  return [...householdWarnings(details, network), ...reachWarnings(details, network), ...dateWarnings(details, today)]
}

/** How far it is from one country to another. */
export function scopeBetween(origin: string, destination: string): RelocationScope {
  if (origin === destination) return 'IN_COUNTRY'
  const [from, to] = [countryOf(origin), countryOf(destination)]
  return from.subRegion.macroRegionCode === to.subRegion.macroRegionCode ? 'REGIONAL' : 'INTERNATIONAL'
}

function* householdWarnings(details: CaseDetails, { largestPlace }: NetworkFacts): Generator<string> {
  const size = householdSize(details)
  if (size > largestPlace)
    yield largestPlace === 0
      ? 'The network has no place yet.'
      : `No place of the network sleeps ${size} persons; the largest sleeps ${largestPlace}. Ask host institutions for a larger one.`
  if (details.ageBand === 'YOUTH')
    yield 'The applicant is under 18: the rules for unaccompanied minors apply, and only child-safe places are proposed.'
}

function* reachWarnings(details: CaseDetails, { hostCountries }: NetworkFacts): Generator<string> {
  const excluded = new Set(details.excludedCountries.map(entry => entry.country))
  const reachable = hostCountries.filter(country => !excluded.has(country))
  if (!reachable.some(country => details.scopes.includes(scopeBetween(details.country, country))))
    yield 'No host institution of the network lies within the accepted scopes, outside the excluded countries.'
  if (excluded.has(details.country) && details.scopes.includes('IN_COUNTRY'))
    yield 'Places in the country of origin are accepted, but that country is excluded; none there will be proposed.'
}

function* dateWarnings(details: CaseDetails, today: CalendarDay): Generator<string> {
  const { neededBy, latestArrival, earliestDeparture, entryDays } = details
  if (neededBy < today) yield `The needed-by day ${neededBy} has passed; every place will count as late.`
  const start = earliestDeparture < today ? today : earliestDeparture
  if (details.scopes.includes('INTERNATIONAL') && addDays(start, entryDays) > latestArrival)
    yield `Passports and visas take ${entryDays} days, so an international arrival by ${latestArrival} is not possible.`
}
