import type { PlanFault } from './faults.js'
import type { PlainStay } from './pair.js'
import { brokenPairRules, isCandidate, windowAround } from './pair.js'
import type { PlainProblem } from './plain.js'
import { roomFaults } from './room.js'
import { valueOf } from './value.js'

export interface Validation {
  readonly valid: boolean
  readonly faults: readonly PlanFault[]
  /** Points of the assignments that name a case and a place, worked out anew. */
  readonly score: number
  readonly placed: number
  /** Assignments outside the candidates of A3 that are not pins: allowed by the rules, not covered by the bound. */
  readonly offGrid: number
}

type Item = Readonly<Record<string, unknown>>

/**
 * Checks a solution against the parsed problem file (one that `readProblem` accepts) with arithmetic of its own. Every
 * hard rule, the pins, the points and the sums are worked out anew.
 */
export function validate(problem: unknown, solution: unknown): Validation {
  const file = problem as PlainProblem
  const plan = isItem(solution) ? solution : {}
  const faults: PlanFault[] = []
  const entries = Array.isArray(plan['assignments']) ? plan['assignments'] : undefined
  if (entries === undefined) faults.push({ fault: 'MALFORMED', detail: '$.assignments must be a list' })
  const seen = new Set<string>()
  const stays: (PlainStay & { readonly points: unknown })[] = []
  const lookUp = indexOf(file)
  for (const [index, entry] of (entries ?? []).entries()) {
    const stay = readStay(lookUp, entry, index, faults)
    if (stay === undefined) continue
    if (seen.has(stay.person.id)) faults.push({ fault: 'CASE_TWICE', case: stay.person.id, detail: 'has two stays' })
    seen.add(stay.person.id)
    stays.push(stay)
  }
  let score = 0
  let offGrid = 0
  for (const stay of stays) {
    const points = valueOf(file, stay)
    score += points
    faults.push(...stayFaults(file, stay, points))
    if (!isPinned(file, stay) && !isCandidate(file, stay)) offGrid += 1
  }
  faults.push(...roomFaults(file, stays), ...pinFaults(file, stays), ...listFaults(file, plan, seen))
  faults.push(...scoreFaults(plan, score, offGrid === 0))
  return { valid: faults.length === 0, faults, score, placed: stays.length, offGrid }
}

interface LookUp {
  readonly cases: ReadonlyMap<string, PlainProblem['cases'][number]>
  readonly places: ReadonlyMap<string, PlainProblem['places'][number]>
  readonly hosts: ReadonlyMap<string, PlainProblem['hosts'][number]>
}

function indexOf(problem: PlainProblem): LookUp {
  return {
    cases: new Map(problem.cases.map(person => [person.id, person])),
    places: new Map(problem.places.map(place => [place.id, place])),
    hosts: new Map(problem.hosts.map(host => [host.id, host])),
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readStay(
  { cases, places, hosts }: LookUp,
  entry: unknown,
  index: number,
  faults: PlanFault[],
): (PlainStay & { readonly points: unknown }) | undefined {
  const at = `$.assignments[${index}]`
  const item = isItem(entry) ? entry : {}
  const { case: caseId, place: placeId, from, until, points } = item
  if (typeof caseId !== 'string' || typeof placeId !== 'string' || !isDay(from) || !isDay(until) || until <= from) {
    faults.push({ fault: 'MALFORMED', detail: `${at} must have a case, a place, and days from before until` })
    return undefined
  }
  const person = cases.get(caseId)
  const place = places.get(placeId)
  if (person === undefined) faults.push({ fault: 'UNKNOWN_CASE', case: caseId, detail: at })
  if (place === undefined) faults.push({ fault: 'UNKNOWN_PLACE', place: placeId, detail: at })
  if (person === undefined || place === undefined) return undefined
  return { person, place, host: hosts.get(place.host)!, range: { from, until }, points }
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

function stayFaults(
  problem: PlainProblem,
  stay: PlainStay & { points: unknown },
  points: number,
): readonly PlanFault[] {
  const where = { case: stay.person.id, place: stay.place.id }
  const faults: PlanFault[] = []
  // A pin may break rules 1 to 12: someone decided it.
  if (!isPinned(problem, stay))
    for (const detail of brokenPairRules(problem, stay)) faults.push({ fault: 'RULE_BROKEN', ...where, detail })
  if (windowAround(stay.place, stay.range) === undefined)
    faults.push({ fault: 'RULE_BROKEN', ...where, detail: 'not inside one window' })
  for (const exclusion of problem.exclusions)
    if (exclusion.case === stay.person.id && (exclusion.place === stay.place.id || exclusion.host === stay.host.id))
      faults.push({ fault: 'EXCLUDED', ...where, detail: 'ruled out for this case' })
  if (stay.points !== undefined && stay.points !== points)
    faults.push({ fault: 'WRONG_POINTS', ...where, detail: `${String(stay.points)} instead of ${points}` })
  return faults
}

function isPinned(problem: PlainProblem, { person, place, range }: PlainStay): boolean {
  return problem.pins.some(
    pin => pin.case === person.id && pin.place === place.id && pin.from === range.from && pin.until === range.until,
  )
}

function pinFaults(problem: PlainProblem, stays: readonly PlainStay[]): readonly PlanFault[] {
  return problem.pins.flatMap(pin => {
    const stay = stays.find(({ person }) => person.id === pin.case)
    if (stay !== undefined && isPinned({ ...problem, pins: [pin] }, stay)) return []
    return [{ fault: 'PIN_MOVED' as const, case: pin.case, place: pin.place, detail: `pinned from ${pin.from}` }]
  })
}

/** Every case is in exactly one of the two lists, and both are sorted by case id. */
function listFaults(problem: PlainProblem, plan: Item, placed: ReadonlySet<string>): readonly PlanFault[] {
  const faults: PlanFault[] = []
  const ids = (list: unknown): readonly string[] =>
    Array.isArray(list) ? list.map((entry: unknown) => (isItem(entry) ? String(entry['case']) : '')) : []
  for (const list of ['assignments', 'unassigned']) {
    const names = ids(plan[list])
    if (names.some((name, index) => index > 0 && name < names[index - 1]!))
      faults.push({ fault: 'NOT_SORTED', detail: `$.${list} must be sorted by case id` })
  }
  if (!Array.isArray(plan['unassigned'])) return faults
  const left = new Set(ids(plan['unassigned']))
  for (const { id } of problem.cases) {
    if (placed.has(id) && left.has(id)) faults.push({ fault: 'CASE_TWICE', case: id, detail: 'placed and unassigned' })
    if (!placed.has(id) && !left.has(id)) faults.push({ fault: 'CASE_MISSING', case: id, detail: 'in neither list' })
  }
  return faults
}

/** A bound says nothing about plans with stays outside the candidates. */
function scoreFaults(plan: Item, score: number, onGrid: boolean): readonly PlanFault[] {
  const faults: PlanFault[] = []
  const total: unknown = isItem(plan['score']) ? plan['score']['total'] : undefined
  if (total !== undefined && total !== score)
    faults.push({ fault: 'WRONG_SCORE', detail: `${String(total)} instead of ${score}` })
  const bound = plan['bound']
  if (typeof bound === 'number' && onGrid && bound < score)
    faults.push({ fault: 'BOUND_BELOW_SCORE', detail: `bound ${bound}, score ${score}` })
  return faults
}
