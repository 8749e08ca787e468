import type { RelocationScope } from '../cases/relocation-case.js'
import { accompanimentInWords } from '../capacity/wording.js'
import type { AccompanimentType } from '../shared/accompaniment.js'
import { countries } from '../shared/geography.js'
import { languages } from '../shared/languages.js'
import type { TargetedGroup } from '../shared/targeted-group.js'

const groups: Readonly<Record<TargetedGroup, string>> = {
  WHRD: 'women human rights defenders',
  LGBTI_RIGHTS: 'defenders of LGBTI rights',
  LAND_ENVIRONMENT: 'land and environmental defenders',
  INDIGENOUS_RIGHTS: 'defenders of indigenous peoples',
  ECONOMIC_SOCIAL_RIGHTS: 'defenders of economic and social rights',
  MINORITIES: 'defenders of minorities',
  LAWYER: 'lawyers',
  FREEDOM_OF_EXPRESSION: 'defenders of the freedom of expression',
  FREEDOM_OF_ASSOCIATION: 'defenders of the freedom of association',
  REMOTE_AREA: 'defenders in remote areas',
  SCHOLAR: 'scholars at risk',
  ARTIST: 'artists at risk',
}

const scopes: Readonly<Record<RelocationScope, string>> = {
  IN_COUNTRY: 'a move within the country',
  REGIONAL: 'a move within the macro-region',
  INTERNATIONAL: 'a move beyond the macro-region',
}

/** A group as the people in it; a code nobody knows stays as it is. */
export function groupWords(code: string): string {
  return has(groups, code) ? groups[code] : code
}

export function scopeWords(code: string): string {
  return has(scopes, code) ? scopes[code] : code
}

export function countryWords(code: string): string {
  return countries.get(code)?.name ?? code
}

export function languageWords(tag: string): string {
  return languages.get(tag)?.name ?? tag
}

export function accompanimentWords(type: string): string {
  return has(accompanimentInWords, type) ? accompanimentInWords[type as AccompanimentType] : type
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The month of an ISO day: `March 2027`. */
export function monthWords(day: string): string {
  return `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** `a`, `a and b`, `a, b and c`; with another last word for choices. */
export function listed(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** `1 day`, `2 days`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}

/** The first letter as at the beginning of a sentence. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function has<Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(record, key)
}
