import type { FileCase, FileHost, FilePlace, FileStay, ProblemFile } from '../problem-file.js'
import { daysBetween } from './days-between.js'

export interface PlainStay {
  readonly person: FileCase
  readonly place: FilePlace
  readonly host: FileHost
  readonly range: FileStay
}

export function scopeBetween(problem: ProblemFile, person: FileCase, host: FileHost): string {
  if (person.origin === host.country) return 'IN_COUNTRY'
  const region = (code: string): string | undefined =>
    problem.countries.find(country => country.code === code)?.macroRegion
  return region(person.origin) === region(host.country) ? 'REGIONAL' : 'INTERNATIONAL'
}

/** Rules 1 to 12 of A2 that a stay breaks, in words. */
export function brokenPairRules(problem: ProblemFile, { person, place, host, range }: PlainStay): readonly string[] {
  const broken: string[] = []
  const rule = (kept: boolean, words: string): void => {
    if (!kept) broken.push(words)
  }
  const scope = scopeBetween(problem, person, host)
  const types = new Set(host.offers.map(offer => offer.type))
  rule(place.sleeps >= person.householdSize, `sleeps ${place.sleeps}, household of ${person.householdSize}`)
  for (const type of person.required) rule(types.has(type), `${type} is not offered`)
  rule(person.scopes.includes(scope), `${scope} is not accepted`)
  rule(!person.excludedCountries.includes(host.country), `${host.country} is excluded`)
  rule(host.interpreter || host.languages.some(tag => person.languages.includes(tag)), 'no language in common')
  rule(host.groups === null || host.groups.includes(person.group), `${person.group} is not received`)
  rule(!person.lgbtiSafe || host.lgbtiSafe, 'not LGBTI-safe')
  rule(!person.stepFree || place.stepFree, 'not step-free')
  rule(!person.womenOnly || place.womenOnly, 'not women-only')
  rule(!place.womenOnly || person.woman, 'women only')
  rule(!person.children || place.childSafe, 'not child-safe')
  rule(!place.emergencyReserve || person.risk >= 4, 'emergency reserve')
  const { first, last, shortest, longest } = limits(problem, person, host)
  const from = daysBetween(problem.from, range.from)
  const days = daysBetween(range.from, range.until)
  rule(from >= first, `arrives ${first - from} days too early`)
  rule(from <= last, `arrives ${from - last} days too late`)
  rule(days >= shortest, `${shortest - days} days too short`)
  rule(days <= longest, `${days - longest} days too long`)
  return broken
}

/** Day numbers of the first and last arrival, and lengths in days; all inclusive. */
export function limits(
  problem: ProblemFile,
  person: FileCase,
  host: FileHost,
): { first: number; last: number; shortest: number; longest: number } {
  const scope = scopeBetween(problem, person, host)
  const entry = { IN_COUNTRY: 0, REGIONAL: Math.min(7, person.entryDays), INTERNATIONAL: person.entryDays }[scope] ?? 0
  return {
    first: Math.max(daysBetween(problem.from, person.earliest) + entry, host.leadDays),
    last: daysBetween(problem.from, person.latest),
    shortest: Math.max(person.stay.minDays, host.minStayDays),
    longest: Math.min(person.stay.desiredDays, host.maxStayDays),
  }
}

/** The window of the place that holds the whole range. */
export function windowAround(place: FilePlace, range: FileStay): FileStay | undefined {
  // ISO days sort as texts.
  return place.windows.find(window => window.from <= range.from && range.until <= window.until)
}

/** Whether the stay is one of the candidates of A3; rules 11 to 13 are taken as kept. */
export function isCandidate(problem: ProblemFile, { person, place, host, range }: PlainStay): boolean {
  const window = windowAround(place, range)
  if (window === undefined) return false
  const { first, shortest, longest } = limits(problem, person, host)
  const from = daysBetween(problem.from, range.from)
  const opens = daysBetween(problem.from, window.from)
  const days = daysBetween(range.from, range.until)
  const onGrid = from === Math.max(first, opens) || from % problem.arrivalGridDays === 0
  return onGrid && (days === shortest || days === Math.min(longest, daysBetween(range.from, window.until)))
}
