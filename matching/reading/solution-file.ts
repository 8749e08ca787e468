import type { Problem, ProblemFault } from '../problem.js'
import type { Solution } from '../solution.js'
import type { Stay } from '../measure.js'
import type { Decode } from './decode.js'
import { describe, isObject, known, list, number, object, oneOf, text, whole } from './decode.js'
import type { Trail } from './trail.js'
import { startTrail } from './trail.js'
import type { Horizon } from './words.js'
import { calendarDay, checkOrder, identifier, rememberedDays } from './words.js'

/** A plan needs no more than its assignments; what else the file says comes along as it is said. */
export type ReadSolution =
  | { readonly ok: true; readonly solution: Pick<Solution, 'assignments'> & Partial<Solution> }
  | { readonly ok: false; readonly faults: readonly ProblemFault[]; readonly faultCount: number }

/**
 * How much of a solution file has to be there: all of it; the format and the assignments with their points; or only
 * who is where and when.
 */
export type Extent = 'WHOLE' | 'POINTS' | 'PLAN'

/**
 * Reads a parsed `leeward-solution/1` file that belongs to `problem`: known cases and places, one stay a case, inside
 * the horizon, and no member that is not one of the format's. Whether the plan keeps the rules, and whether its sums
 * are right, is for `validate` to say.
 */
export function readSolution(json: unknown, problem: Problem, extent: Extent = 'PLAN'): ReadSolution {
  const trail = startTrail()
  const cases = numbered(problem.cases)
  const places = numbered(problem.places)
  const start = rememberedDays()(problem.from)!
  const horizon: Horizon = { start, days: problem.days, epochDay: rememberedDays() }
  const day = calendarDay(horizon, 'WITHIN')
  return readWith(json, trail, extent, {
    case: known({ what: 'id of a case', ids: cases }),
    place: known({ what: 'id of a place', ids: places }),
    day,
  })
}

/** Reads a parsed solution file without its problem: any ids, any existing days; the points have to be there. */
export function readLooseSolution(json: unknown): ReadSolution {
  const day = calendarDay({ start: 0, days: 0, epochDay: rememberedDays() }, 'ANYWHERE')
  return readWith(json, startTrail(), 'POINTS', { case: identifier, place: identifier, day })
}

interface Words {
  readonly case: Decode<string>
  readonly place: Decode<string>
  readonly day: Decode<Stay['from']>
}

function readWith(json: unknown, trail: Trail, extent: Extent, words: Words): ReadSolution {
  const assignment = object(
    { case: words.case, place: words.place, from: words.day, until: words.day, points, terms: termsDecoder },
    { optional: extent === 'PLAN' ? ['points', 'terms'] : [], check: checkOrder },
  )
  const sections = object(
    {
      format: oneOf(['leeward-solution/1']),
      assignments: list(assignment, oneStayEach),
      unassigned: list(unassignedEntry(words.case)),
      score,
      bound: points,
      gap: number({ minimum: 0, maximum: Number.MAX_VALUE }),
      seed: whole({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
      statistics: anyObject,
    },
    { optional: extent !== 'WHOLE' ? ['unassigned', 'score', 'bound', 'gap', 'seed', 'statistics'] : [] },
  )
  const read = sections(json, trail)
  if (read === undefined || !isObject(json)) return { ok: false, faults: trail.faults, faultCount: trail.count() }
  return { ok: true, solution: json as unknown as Pick<Solution, 'assignments'> & Partial<Solution> }
}

const points = whole({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER })
const anyObject: Decode<object> = (value, trail) =>
  isObject(value) ? value : trail.fault(`must be an object, not ${describe(value)}`)

const termsDecoder = object({
  arrival: points,
  shortStay: points,
  offset: points,
  language: points,
  region: points,
  scope: points,
  accompaniment: points,
  spareBeds: points,
})

const score = object(
  { total: points, protection: points, comfort: points, terms: termsDecoder },
  { optional: ['protection', 'comfort', 'terms'] },
)

function unassignedEntry(whose: Decode<string>): Decode<object> {
  const word = text({ pattern: /^[A-Z][A-Z_]*$/, what: 'a name in capitals like NO_BUDGET' })
  const reasons = list(object({ rule: word, places: whole({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) }))
  return object({ case: whose, kind: word, reasons }, { optional: ['kind'] })
}

function oneStayEach(assignments: readonly { readonly case: string }[], trail: Trail): void {
  const seen = new Set<string>()
  for (const [index, { case: id }] of assignments.entries()) {
    if (seen.has(id)) trail.fault(`${describe(id)} has two stays`, index, 'case')
    seen.add(id)
  }
}

function numbered(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, index) => [id, index]))
}
