import type { AccompanimentType } from '../shared/accompaniment.js'
import type { Stay } from '../shared/stay.js'
import type { OccupancyKind } from './occupancy.js'

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
