import type { Stay } from '../measure.js'
import { isoDayOf } from '../measure.js'
import type { FileCase, FileHost, FilePlace, ProblemFile } from '../problem-file.js'
import type { Case, Host, Place, Problem } from '../problem.js'

/** Entities as they stand in a `leeward-problem/1` file, days as ISO texts. Reading them again gives the same entity. */

export function caseForm(from: string, person: Case): FileCase {
  return {
    ...person,
    earliest: isoDayOf(from, person.earliest),
    neededBy: isoDayOf(from, person.neededBy),
    latest: isoDayOf(from, person.latest),
  }
}

export function hostForm(from: string, host: Host): FileHost {
  return { ...host, yearlyQuota: host.yearlyQuota.map(quota => ranged(from, quota)) }
}

export function placeForm(from: string, place: Place): FilePlace {
  return {
    ...place,
    windows: place.windows.map(window => ranged(from, window)),
    taken: place.taken.map(taken => ranged(from, taken)),
  }
}

/** The whole problem as a file: what `readProblem` reads, with every optional member written out. */
export function problemForm(problem: Problem): ProblemFile {
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
    pins: problem.pins.map(pin => ranged(from, pin)),
    exclusions: problem.exclusions,
    budget: problem.budget,
  }
}

function ranged<T extends Stay>(from: string, entry: T) {
  return { ...entry, from: isoDayOf(from, entry.from), until: isoDayOf(from, entry.until) }
}
