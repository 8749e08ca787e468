import type { Item, PlanFault } from './faults.js'
import { isItem, shown } from './faults.js'
import { listFaults } from './lists.js'
import type { LookUp } from './look-up.js'
import { lookUpIn } from './look-up.js'
import type { PlainStay } from './pair.js'
import { brokenPairRules, isCandidate, windowAround } from './pair.js'
import type { FilePin, ProblemFile } from '../problem-file.js'
import { roomFaults } from './room.js'
import { sumFaults, worthFaults } from './sums.js'
import { pointsOf, termsOf } from './value.js'

export interface Validation {
  readonly valid: boolean
  readonly faults: readonly PlanFault[]
  /** Points of the assignments that name a case and a place, worked out anew. */
  readonly score: number
  readonly placed: number
  /** Assignments outside the candidates of A3 that are not pins: the bound says nothing of them. */
  readonly offGrid: number
}

/**
 * Checks a solution against the parsed problem file (one that `readProblem` accepts) with arithmetic of its own. Every
 * hard rule, the candidates, the pins, the points, the terms and all sums are worked out anew; what a file does not
 * say (a plan may be its assignments alone) is not held against it.
 */
export function validate(problem: unknown, solution: unknown): Validation {
  const lookUp = lookUpIn(problem as ProblemFile)
  const plan = isItem(solution) ? solution : {}
  const faults: PlanFault[] = []
  if (plan['format'] !== undefined && plan['format'] !== 'leeward-solution/1')
    faults.push({ fault: 'MALFORMED', detail: `$.format must be leeward-solution/1, not ${shown(plan['format'])}` })
  const entries = Array.isArray(plan['assignments']) ? plan['assignments'] : undefined
  if (entries === undefined) faults.push({ fault: 'MALFORMED', detail: '$.assignments must be a list' })
  const stays: SaidStay[] = []
  const placed = new Set<string>()
  for (const [index, entry] of (entries ?? []).entries()) {
    const stay = readStay(lookUp, entry, index, faults)
    if (stay === undefined) continue
    const { id } = stay.person
    if (placed.has(id)) faults.push({ fault: 'CASE_TWICE', case: id, detail: 'has two stays' })
    placed.add(id)
    stays.push(stay)
  }
  const terms = stays.map(stay => termsOf(lookUp.problem, stay))
  for (const [index, stay] of stays.entries()) {
    const where = { case: stay.person.id, place: stay.place.id }
    faults.push(...stayFaults(lookUp, stay, where), ...worthFaults(stay.said, terms[index]!, where))
  }
  faults.push(...roomFaults(lookUp.problem, stays), ...pinFaults(lookUp, stays), ...listFaults(lookUp, plan, placed))
  faults.push(...sumFaults(plan, { terms, placed: stays.length, cases: lookUp.problem.cases.length }))
  const score = terms.reduce((sum, of) => sum + pointsOf(of), 0)
  const offGrid = faults.filter(({ fault }) => fault === 'NOT_A_CANDIDATE').length
  return { valid: faults.length === 0, faults, score, placed: stays.length, offGrid }
}

/** A stay, and what the file says about it. */
interface SaidStay extends PlainStay {
  readonly said: Item
}

function readStay(
  { cases, places, hosts }: LookUp,
  entry: unknown,
  index: number,
  faults: PlanFault[],
): SaidStay | undefined {
  const at = `$.assignments[${index}]`
  const said = isItem(entry) ? entry : {}
  const { case: caseId, place: placeId, from, until } = said
  if (typeof caseId !== 'string' || typeof placeId !== 'string' || !isDay(from) || !isDay(until) || until <= from) {
    faults.push({ fault: 'MALFORMED', detail: `${at} must have a case, a place, and days from before until` })
    return undefined
  }
  const person = cases.get(caseId)
  const place = places.get(placeId)
  if (person === undefined) faults.push({ fault: 'UNKNOWN_CASE', case: caseId, detail: at })
  if (place === undefined) faults.push({ fault: 'UNKNOWN_PLACE', place: placeId, detail: at })
  if (person === undefined || place === undefined) return undefined
  return { person, place, host: hosts.get(place.host)!, range: { from, until }, said }
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

function stayFaults(lookUp: LookUp, stay: PlainStay, where: Pick<PlanFault, 'case' | 'place'>): readonly PlanFault[] {
  const faults: PlanFault[] = []
  const inWindow = windowAround(stay.place, stay.range) !== undefined
  // A pin may break rules 1 to 12 and be no candidate: someone decided it.
  if (!lookUp.pinsOf(stay.person.id).some(pin => isKept(pin, stay))) {
    const broken = brokenPairRules(lookUp.problem, stay)
    for (const detail of broken) faults.push({ fault: 'RULE_BROKEN', ...where, detail })
    if (broken.length === 0 && inWindow && !isCandidate(lookUp.problem, stay)) {
      const detail = `${stay.range.from} to ${stay.range.until} is none of the stays to choose from`
      faults.push({ fault: 'NOT_A_CANDIDATE', ...where, detail })
    }
  }
  if (!inWindow) faults.push({ fault: 'RULE_BROKEN', ...where, detail: 'not inside one window' })
  for (const exclusion of lookUp.exclusionsOf(stay.person.id))
    if (exclusion.place === stay.place.id || exclusion.host === stay.host.id)
      faults.push({ fault: 'EXCLUDED', ...where, detail: 'ruled out for this case' })
  return faults
}

function isKept(pin: FilePin, { person, place, range }: PlainStay): boolean {
  return pin.case === person.id && pin.place === place.id && pin.from === range.from && pin.until === range.until
}

function pinFaults(lookUp: LookUp, stays: readonly PlainStay[]): readonly PlanFault[] {
  const byCase = new Map(stays.map(stay => [stay.person.id, stay]))
  return lookUp.problem.pins.flatMap((pin): readonly PlanFault[] => {
    const stay = byCase.get(pin.case)
    if (stay !== undefined && isKept(pin, stay)) return []
    return [{ fault: 'PIN_MOVED', case: pin.case, place: pin.place, detail: `pinned from ${pin.from}` }]
  })
}
