import { householdSize, type AgeBand, type CaseDetails } from '../cases/relocation-case.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { languages as knownLanguages } from '../shared/languages.js'

/** An age band that somebody can be too young for. */
export type FromAgeBand = Exclude<AgeBand, 'INFANT'>

/** Who may use a window: whoever meets all of it. */
export interface WindowConditions {
  /** Only households of two persons or more. */
  readonly familiesOnly: boolean
  /** Everybody in the household is in this age band or an older one; null: any age. */
  readonly fromAgeBand: FromAgeBand | null
  /** BCP 47 tags of which the household speaks one at least; empty: any language. */
  readonly languages: readonly string[]
}

export const forAnyone: WindowConditions = { familiesOnly: false, fromAgeBand: null, languages: [] }

/** What windows may ask about a household. */
export interface Household {
  /** Persons, the applicant included. */
  readonly size: number
  /** Of everybody, the applicant included. */
  readonly ageBands: readonly AgeBand[]
  /** BCP 47 tags. */
  readonly languages: readonly string[]
}

export type ConditionId = 'FAMILIES_ONLY' | 'FROM_AGE' | 'LANGUAGES'

const mostLanguages = 20

/** How old somebody is at least, in years, to be in an age band or an older one. */
export const yearsOf: Readonly<Record<FromAgeBand, number>> = { CHILD: 3, YOUTH: 12, ADULT: 18, OLDER: 60 }

const byAge: readonly AgeBand[] = ['INFANT', 'CHILD', 'YOUTH', 'ADULT', 'OLDER']

export function householdOf(of: Pick<CaseDetails, 'ageBand' | 'familyMembers' | 'languages'>): Household {
  return {
    size: householdSize(of),
    ageBands: [of.ageBand, ...of.familyMembers.map(member => member.ageBand)],
    languages: of.languages,
  }
}

/** The conditions that a household does not meet, in the order above; none when it may use the window. */
export function unmetConditions(asked: WindowConditions, household: Household): readonly ConditionId[] {
  const unmet: ConditionId[] = []
  const { familiesOnly, fromAgeBand, languages } = asked
  if (familiesOnly && household.size < 2) unmet.push('FAMILIES_ONLY')
  const youngest = fromAgeBand === null ? 0 : byAge.indexOf(fromAgeBand)
  if (household.ageBands.some(band => byAge.indexOf(band) < youngest)) unmet.push('FROM_AGE')
  if (languages.length > 0 && !languages.some(tag => household.languages.includes(tag))) unmet.push('LANGUAGES')
  return unmet
}

/** Only what a window asks, with its languages in order and once each. */
export function conditionsOf({ familiesOnly, fromAgeBand, languages }: WindowConditions): WindowConditions {
  return { familiesOnly, fromAgeBand, languages: [...new Set(languages)].toSorted() }
}

/** Equal for windows that ask the same. */
export function conditionsKey(conditions: WindowConditions): string {
  const { familiesOnly, fromAgeBand, languages } = conditionsOf(conditions)
  return `${familiesOnly ? 'families' : ''}/${fromAgeBand ?? ''}/${languages.join(',')}`
}

export function asksNothing(conditions: WindowConditions): boolean {
  return conditionsKey(conditions) === conditionsKey(forAnyone)
}

/** What is wrong with conditions that somebody gave, below `path`. */
export function faultsInConditions({ languages }: WindowConditions, path: readonly string[]): readonly InvalidInput[] {
  const unknown = languages.filter(tag => !knownLanguages.has(tag))
  const fault = (message: string): InvalidInput => ({ kind: 'InvalidInput', path: [...path, 'languages'], message })
  if (unknown.length > 0) return [fault(`These are no languages the platform knows: ${unknown.join(', ')}.`)]
  if (languages.length > mostLanguages) return [fault(`A window names at most ${mostLanguages} languages.`)]
  return []
}
