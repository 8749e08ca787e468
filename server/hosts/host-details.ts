import { accompanimentTypes } from '../shared/accompaniment.js'
import { countries } from '../shared/geography.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { languages } from '../shared/languages.js'
import { refuse, success, type Result } from '../shared/result.js'
import { overlaps } from '../shared/stay.js'
import { targetedGroups } from '../shared/targeted-group.js'
import type { HostInstitution } from './host-institution.js'

/** What a host institution says about itself. */
export type HostDetails = Omit<HostInstitution, 'id' | 'organisationId' | 'version'>

const longestNameLength = 200
const longestLeadDays = 365
/** Three years. */
const longestStayDays = 1096
const mostHouseholds = 100

/** One fault, with its path below the details. */
type Fault = readonly [path: readonly string[], message: string]

/** The details of a host institution, or every fault in them at once. */
export function checkHostDetails(details: HostDetails): Result<HostDetails, readonly InvalidInput[]> {
  const faults = [...nameFaults(details), ...limitFaults(details), ...offerFaults(details), ...quotaFaults(details)]
  if (faults.length === 0) return success(details)
  return refuse(faults.map(([path, message]) => ({ kind: 'InvalidInput', path: ['details', ...path], message })))
}

function* nameFaults({ name, country, languages: spoken, receivesGroups }: HostDetails): Generator<Fault> {
  if (name.trim() !== name || name.length < 1 || name.length > longestNameLength)
    yield [['name'], `A name has 1 to ${longestNameLength} characters and no spaces at its ends.`]
  if (!countries.has(country)) yield [['country'], 'This is no country that we know.']
  if (spoken.length === 0) yield [['languages'], 'Name at least one language.']
  yield* listFaults('languages', spoken, tag => languages.has(tag))
  if (receivesGroups?.length === 0) yield [['receivesGroups'], 'Name at least one group, or leave the list out.']
  yield* listFaults('receivesGroups', receivesGroups ?? [], group => targetedGroups.includes(group))
}

function* limitFaults(details: HostDetails): Generator<Fault> {
  const { leadDays, minimumStayDays, maximumStayDays, maximumHouseholds } = details
  if (!within(leadDays, 0, longestLeadDays)) yield [['leadDays'], `Days of notice are 0 to ${longestLeadDays}.`]
  if (!within(minimumStayDays, 1, longestStayDays))
    yield [['minimumStayDays'], `The shortest stay is 1 to ${longestStayDays} days.`]
  if (!within(maximumStayDays, 1, longestStayDays))
    yield [['maximumStayDays'], `The longest stay is 1 to ${longestStayDays} days.`]
  if (maximumStayDays < minimumStayDays)
    yield [['maximumStayDays'], `The longest stay cannot be shorter than the shortest one of ${minimumStayDays} days.`]
  if (!within(maximumHouseholds, 1, mostHouseholds))
    yield [['maximumHouseholds'], `Households at a time are 1 to ${mostHouseholds}.`]
}

function* offerFaults({ accompanimentOffers }: HostDetails): Generator<Fault> {
  const types = accompanimentOffers.map(offer => offer.type)
  yield* listFaults('accompanimentOffers', types, type => accompanimentTypes.includes(type))
  for (const [index, { households }] of accompanimentOffers.entries())
    if (!within(households, 1, mostHouseholds))
      yield [['accompanimentOffers', `${index}`, 'households'], `Households at a time are 1 to ${mostHouseholds}.`]
}

function* quotaFaults({ arrivalQuotas }: HostDetails): Generator<Fault> {
  for (const [index, { during, arrivals }] of arrivalQuotas.entries()) {
    if (!within(arrivals, 0, Number.MAX_SAFE_INTEGER))
      yield [['arrivalQuotas', `${index}`, 'arrivals'], 'Arrivals cannot be fewer than 0.']
    const earlier = arrivalQuotas.slice(0, index).find(quota => overlaps(quota.during, during))
    if (earlier)
      yield [
        ['arrivalQuotas', `${index}`],
        `The period overlaps the one from ${earlier.during.from} until ${earlier.during.until}.`,
      ]
  }
}

/** A fault for each entry that nobody knows or that stands in the list before. */
function* listFaults<Code extends string>(
  list: string,
  codes: readonly Code[],
  isKnown: (code: Code) => boolean,
): Generator<Fault> {
  for (const [index, code] of codes.entries()) {
    if (!isKnown(code)) yield [[list, `${index}`], 'This is none that we know.']
    if (codes.indexOf(code) < index) yield [[list, `${index}`], 'It is named twice.']
  }
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
