import type { Message } from '../../lib/i18n/catalogue.js'
import { isDay } from '../../lib/days.js'
import type { CaseFormValues } from './case-details.js'
import { faultWords } from './form-words.js'

type Faults = Readonly<Record<string, Message>>

/** What is wrong with the form before it is worth sending, by field path. The server remains the judge of everything. */
export function faultsOf(values: CaseFormValues): Faults {
  return { ...missingChoices(values), ...dayFaults(values), ...lengthFaults(values), ...contradictions(values) }
}

function missingChoices(values: CaseFormValues): Faults {
  const faults: Record<string, Message> = {}
  for (const field of ['country', 'riskLevel', 'origin', 'ageBand'] as const) {
    if (values[field] === null) faults[field] = faultWords.missing
  }
  for (const field of ['scopes', 'languages'] as const) {
    if (values[field].length === 0) faults[field] = faultWords.atLeastOne
  }
  for (const [index, member] of values.familyMembers.entries()) {
    if (member.ageBand === null) faults[`familyMembers.${index}.ageBand`] = faultWords.missing
    if (member.relation === null) faults[`familyMembers.${index}.relation`] = faultWords.missing
  }
  for (const [index, excluded] of values.excludedCountries.entries()) {
    if (excluded.country === null) faults[`excludedCountries.${index}.country`] = faultWords.missing
    if (excluded.reason === null) faults[`excludedCountries.${index}.reason`] = faultWords.missing
  }
  return faults
}

function dayFaults({ earliestDeparture, neededBy, latestArrival }: CaseFormValues): Faults {
  const faults: Record<string, Message> = {}
  for (const [field, day] of Object.entries({ earliestDeparture, neededBy, latestArrival })) {
    if (!isDay(day)) faults[field] = faultWords.noDay
  }
  if (Object.keys(faults).length > 0) return faults
  if (latestArrival < earliestDeparture) return { latestArrival: faultWords.latestTooEarly }
  if (neededBy < earliestDeparture) return { neededBy: faultWords.neededTooEarly }
  if (neededBy > latestArrival) return { neededBy: faultWords.neededTooLate }
  return {}
}

const within = (value: number | '', least: number, most: number) => value !== '' && value >= least && value <= most

function lengthFaults({ entryDays, minimumStayDays, desiredStayDays }: CaseFormValues): Faults {
  return {
    ...(!within(minimumStayDays, 1, 730) && { minimumStayDays: faultWords.stayDays }),
    ...(desiredStayDays < minimumStayDays && { desiredStayDays: faultWords.desiredTooShort }),
    ...(!within(desiredStayDays, 1, 730) && { desiredStayDays: faultWords.stayDays }),
    ...(!within(entryDays, 0, 365) && { entryDays: faultWords.entryDays }),
  }
}

function contradictions({ womenOnly, applicantIsWoman, preferredScope, scopes }: CaseFormValues): Faults {
  return {
    ...(womenOnly && !applicantIsWoman && { womenOnly: faultWords.womenOnly }),
    ...(preferredScope !== null && !scopes.includes(preferredScope) && { preferredScope: faultWords.preferred }),
  }
}

/** Lists that are one field of the form: a fault of an item is a fault of the field. */
const WHOLE: ReadonlySet<string> = new Set(['scopes', 'languages', 'preferredSubRegions', 'accompanimentNeeds'])

/** The form field a fault of the server belongs to: its path below `input` without the leading `details`. */
export function fieldOf(path: readonly string[]): string {
  const below = path[0] === 'details' ? path.slice(1) : path
  const [first = ''] = below
  return WHOLE.has(first) ? first : below.join('.')
}
