import type { CalendarDay } from '../shared/calendar-day.js'
import { addDays } from '../shared/calendar-day.js'
import { countries, subRegions } from '../shared/geography.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { languages } from '../shared/languages.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { CaseDetails } from './relocation-case.js'

const mostFamilyMembers = 14
const longestEntryDays = 365
const longestStayDays = 730
/** Dates further away than three years, either way, are mistakes. */
const furthestDays = 1096

/** One fault, with its path below the details. */
type Fault = readonly [path: readonly string[], message: string]

/**
 * The details of a case, or every fault in them at once. Kinds and days are known to exist; what is checked here is
 * what they say together, and the codes that come as text. `today` is the first day on which an arrival is possible.
 */
export function checkCaseDetails(
  input: CaseDetails,
  { today }: { today: CalendarDay },
): Result<CaseDetails, readonly InvalidInput[]> {
  const faults = [
    ...peopleFaults(input),
    ...geographyFaults(input),
    ...needFaults(input),
    ...dateFaults(input, today),
    ...lengthFaults(input),
  ]
  if (faults.length === 0) return success(input)
  return refuse(faults.map(([path, message]) => ({ kind: 'InvalidInput', path: ['details', ...path], message })))
}

function* peopleFaults({ ageBand, familyMembers, womenOnly, applicantIsWoman }: CaseDetails): Generator<Fault> {
  if (ageBand === 'INFANT' || ageBand === 'CHILD')
    yield [['ageBand'], 'An applicant is at least 12 years old; enter the case under an older member of the family.']
  if (familyMembers.length > mostFamilyMembers)
    yield [['familyMembers'], `At most ${mostFamilyMembers} persons can come along, not ${familyMembers.length}.`]
  if (womenOnly && !applicantIsWoman) yield [['womenOnly'], 'A women-only place can be asked for only by a woman.']
}

function* geographyFaults(details: CaseDetails): Generator<Fault> {
  const { country, scopes, preferredScope, preferredSubRegions, excludedCountries } = details
  const excluded = excludedCountries.map(entry => entry.country)
  if (!countries.has(country)) yield [['country'], unknown('country', country)]
  if (scopes.length === 0) yield [['scopes'], 'Accept at least one scope.']
  if (preferredScope !== null && !scopes.includes(preferredScope))
    yield [['preferredScope'], 'The preferred scope must be one of the accepted scopes.']
  yield* repeated('scopes', scopes)
  for (const [index, code] of preferredSubRegions.entries())
    if (!subRegions.has(code)) yield [['preferredSubRegions', `${index}`], unknown('UN M49 sub-region', code)]
  yield* repeated('preferredSubRegions', preferredSubRegions)
  for (const [index, code] of excluded.entries())
    if (!countries.has(code)) yield [['excludedCountries', `${index}`, 'country'], unknown('country', code)]
  yield* repeated('excludedCountries', excluded, 'country')
  if (excluded.includes(country) && scopes.length > 0 && scopes.every(scope => scope === 'IN_COUNTRY'))
    yield [['scopes'], 'Only places in the country of origin are accepted, but that country is excluded.']
}

function* needFaults({ languages: spoken, accompanimentNeeds }: CaseDetails): Generator<Fault> {
  if (spoken.length === 0) yield [['languages'], 'Name at least one language.']
  for (const [index, tag] of spoken.entries())
    if (!languages.has(tag)) yield [['languages', `${index}`], unknown('language', tag)]
  yield* repeated('languages', spoken)
  const types = accompanimentNeeds.map(need => need.type)
  yield* repeated('accompanimentNeeds', types, 'type')
}

function* dateFaults(details: CaseDetails, today: CalendarDay): Generator<Fault> {
  const { earliestDeparture, neededBy, latestArrival } = details
  const [first, last] = [addDays(today, -furthestDays), addDays(today, furthestDays)]
  for (const name of ['earliestDeparture', 'neededBy', 'latestArrival'] as const)
    if (details[name] < first || details[name] > last)
      yield [[name], `The day must lie between ${first} and ${last}, not on ${details[name]}.`]
  if (neededBy < earliestDeparture)
    yield [['neededBy'], `A place cannot be needed before the household can leave on ${earliestDeparture}.`]
  if (latestArrival < neededBy)
    yield [['latestArrival'], `The last sensible arrival cannot be before the needed-by day ${neededBy}.`]
  if (latestArrival < today) yield [['latestArrival'], `The last sensible arrival, ${latestArrival}, has passed.`]
}

function* lengthFaults({ entryDays, minimumStayDays, desiredStayDays }: CaseDetails): Generator<Fault> {
  if (!within(entryDays, 0, longestEntryDays))
    yield [['entryDays'], `Days for passports and visas are 0 to ${longestEntryDays}, not ${entryDays}.`]
  if (!within(minimumStayDays, 1, longestStayDays))
    yield [['minimumStayDays'], `The shortest stay is 1 to ${longestStayDays} days, not ${minimumStayDays}.`]
  if (!within(desiredStayDays, 1, longestStayDays))
    yield [['desiredStayDays'], `The desired stay is 1 to ${longestStayDays} days, not ${desiredStayDays}.`]
  if (desiredStayDays < minimumStayDays)
    yield [['desiredStayDays'], `The desired stay cannot be shorter than the shortest one of ${minimumStayDays} days.`]
}

/** A fault for each entry that stands in the list before. */
function* repeated(list: string, values: readonly string[], member?: string): Generator<Fault> {
  for (const [index, value] of values.entries())
    if (values.indexOf(value) < index)
      yield [[list, `${index}`, ...(member === undefined ? [] : [member])], `${value} is named twice.`]
}

/** Quotes only what looks like a code: anything else may be a mistyped sentence, and is not repeated. */
function unknown(what: string, code: string): string {
  return /^[A-Za-z0-9-]{1,12}$/.test(code) ? `${code} is no ${what} that we know.` : `This is no ${what} that we know.`
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
