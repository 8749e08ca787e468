import type { Stay } from '../measure.js'
import { isoDayOf } from '../measure.js'
import type { Case, Host, Pin, Place, Problem } from '../problem.js'

/** Entities as they stand in a `leeward-problem/1` file, days as ISO texts. Reading them again gives the same entity. */

export function caseForm(from: string, person: Case) {
  return {
    ...person,
    earliest: isoDayOf(from, person.earliest),
    neededBy: isoDayOf(from, person.neededBy),
    latest: isoDayOf(from, person.latest),
  }
}

export function hostForm(from: string, host: Host) {
  return { ...host, yearlyQuota: host.yearlyQuota.map(quota => ranged(from, quota)) }
}

export function placeForm(from: string, place: Place) {
  return {
    ...place,
    windows: place.windows.map(window => ranged(from, window)),
    taken: place.taken.map(taken => ranged(from, taken)),
  }
}

export function pinForm(from: string, pin: Pin) {
  return ranged(from, pin)
}

/** The whole problem as a file: what `readProblem` reads, with every optional member written out. */
export function problemForm(problem: Problem) {
  const { from } = problem
  return {
    format: 'leeward-problem/1',
    from,
    until: isoDayOf(from, problem.days),
    arrivalGridDays: problem.arrivalGridDays,
    policy: problem.policy,
    countries: problem.countries,
    hosts: problem.hosts.map(host => hostForm(from, host)),
    places: problem.places.map(place => placeForm(from, place)),
    cases: problem.cases.map(person => caseForm(from, person)),
    pins: problem.pins.map(pin => pinForm(from, pin)),
    exclusions: problem.exclusions,
    budget: problem.budget,
  } as const
}

function ranged<T extends Stay>(from: string, entry: T) {
  return { ...entry, from: isoDayOf(from, entry.from), until: isoDayOf(from, entry.until) }
}
