import type { ProblemFile } from '../../matching/problem-file.js'
import { brokenPairRules, isCandidate, windowAround } from '../../matching/validate/pair.js'
import type { PlainStay } from '../../matching/validate/pair.js'
import { roomFaults } from '../../matching/validate/room.js'
import { valueOf } from '../../matching/validate/value.js'
import { day } from './builders.js'

export interface Valued {
  readonly stay: PlainStay
  readonly value: number
}

/** Every candidate stay of a case, found by trying all days. */
export function candidatesOf(problem: ProblemFile, caseId: string, days = 40): readonly Valued[] {
  const person = problem.cases.find(({ id }) => id === caseId)!
  const found: Valued[] = []
  for (const place of problem.places) {
    const host = problem.hosts.find(({ id }) => id === place.host)!
    const excluded = problem.exclusions.some(
      entry => entry.case === caseId && (entry.place === place.id || entry.host === host.id),
    )
    if (excluded) continue
    for (let from = 0; from < days; from++)
      for (let until = from + 1; until <= days; until++) {
        const stay = { person, place, host, range: { from: day(from), until: day(until) } }
        if (windowAround(place, stay.range) === undefined || brokenPairRules(problem, stay).length > 0) continue
        if (isCandidate(problem, stay)) found.push({ stay, value: valueOf(problem, stay) })
      }
  }
  return found.toSorted((a, b) => b.value - a.value)
}

/** The best total over all plans of candidate stays, the pins kept; by trying every combination. */
export function bruteForce(problem: ProblemFile): number {
  const pinned = problem.pins.map(({ case: id, place: placeId, from, until }): PlainStay => {
    const place = problem.places.find(candidate => candidate.id === placeId)!
    const host = problem.hosts.find(candidate => candidate.id === place.host)!
    return { person: problem.cases.find(candidate => candidate.id === id)!, place, host, range: { from, until } }
  })
  const free = problem.cases.filter(({ id }) => pinned.every(stay => stay.person.id !== id))
  const options = free.map(({ id }) => candidatesOf(problem, id))
  const hope = options.map(list => Math.max(0, list[0]?.value ?? 0))
  let best = -Infinity
  const search = (index: number, stays: readonly PlainStay[], value: number): void => {
    const most = hope.slice(index).reduce((sum, more) => sum + more, value)
    if (most <= best) return
    if (index === free.length) {
      best = value
      return
    }
    for (const option of options[index]!) {
      const next = [...stays, option.stay]
      if (roomFaults(problem, next).length === 0) search(index + 1, next, value + option.value)
    }
    search(index + 1, stays, value)
  }
  search(
    0,
    pinned,
    pinned.reduce((sum, stay) => sum + valueOf(problem, stay), 0),
  )
  return best
}
