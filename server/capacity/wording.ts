import type { AccompanimentType } from '../shared/accompaniment.js'
import type { Stay } from '../shared/stay.js'
import type { Occupancy, OccupancyKind } from './occupancy.js'
import type { Place } from './place.js'

const MOST_NAMED = 3

/** `from 2027-02-01 until 2027-06-01`: the last day is named as everywhere, as the first one free again. */
export function inWords({ from, until }: Stay): string {
  return `from ${from} until ${until}`
}

/** What stands in a place, as the verb of a sentence. */
export const kindInWords: Readonly<Record<OccupancyKind, string>> = {
  HOLD: 'held',
  STAY: 'taken',
  BLOCK: 'blocked',
  IMPORTED: 'busy in an imported calendar',
}

/** `Place 1 is held from 2027-04-01 until 2027-05-01, taken from …`. */
export function standingInWords({ place, occupancies }: { place: Place; occupancies: readonly Occupancy[] }): string {
  const named = occupancies.slice(0, MOST_NAMED).map(({ kind, stay }) => `${kindInWords[kind]} ${inWords(stay)}`)
  const more = occupancies.length - named.length
  const list = [...named, ...(more > 0 ? [more === 1 ? 'once more' : `${more} times more`] : [])].join(', ')
  return `${place.label} is ${list}`
}

/** Accompaniment, as the object of a sentence. */
export const accompanimentInWords: Readonly<Record<AccompanimentType, string>> = {
  PSYCHOSOCIAL: 'psychosocial support',
  MEDICAL: 'medical care',
  LEGAL: 'legal advice',
  SECURITY_PHYSICAL: 'physical security training',
  SECURITY_DIGITAL: 'digital security training',
  LANGUAGE: 'a language course',
  PROFESSIONAL_CAPACITY: 'professional capacity building',
  ACADEMIC: 'academic work',
  ADVOCACY_NETWORKING: 'advocacy and networking',
  FAMILY_SUPPORT: 'support for the family',
  CHILDCARE_SCHOOLING: 'childcare and schooling',
  MENTORING: 'mentoring',
  RETURN_PLANNING: 'planning of the return',
}
