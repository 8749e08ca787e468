import type { Problem, ProblemFault } from '../problem.js'
import type { Assignment, Solution } from '../solution.js'
import { epochDay } from '../measure.js'
import { describe, isObject } from './decode.js'

/** As much of a solution as a plan needs; the rest can be worked out. */
export type ReadSolution =
  | { readonly ok: true; readonly solution: Pick<Solution, 'assignments'> }
  | { readonly ok: false; readonly faults: readonly ProblemFault[] }

/**
 * Reads the assignments of a parsed `leeward-solution/1` file that belongs to `problem`: known cases and places, one
 * stay a case, inside the horizon. Whether the plan keeps the rules is for `validate` to say.
 */
export function readSolution(json: unknown, problem: Problem): ReadSolution {
  const faults: ProblemFault[] = []
  const report = (path: string, message: string): void => void faults.push({ path, message })
  const entries: unknown = isObject(json) ? json['assignments'] : undefined
  if (!isObject(json)) report('$', `must be an object, not ${describe(json)}`)
  else if (json['format'] !== 'leeward-solution/1') report('$.format', 'must be "leeward-solution/1"')
  if (!Array.isArray(entries)) {
    report('$.assignments', `must be a list, not ${describe(entries)}`)
    return { ok: false, faults }
  }
  const known = { case: new Set(problem.cases.map(({ id }) => id)), place: new Set(problem.places.map(({ id }) => id)) }
  const start = epochDay(problem.from)!
  const seen = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    const at = `$.assignments[${index}]`
    if (!isObject(entry)) {
      report(at, `must be an object, not ${describe(entry)}`)
      continue
    }
    for (const member of ['case', 'place'] as const)
      if (!isKnown(known[member], entry[member]))
        report(`${at}.${member}`, `${describe(entry[member])} is not a ${member} of the problem`)
    if (seen.has(String(entry['case']))) report(`${at}.case`, `${describe(entry['case'])} has two stays`)
    seen.add(String(entry['case']))
    const [from, until] = [entry['from'], entry['until']].map(day =>
      typeof day === 'string' ? epochDay(day) : undefined,
    )
    const inside =
      from !== undefined && until !== undefined && start <= from && from < until && until <= start + problem.days
    if (!inside) report(at, 'must have days `from` before `until` inside the horizon')
  }
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, solution: { assignments: entries as Assignment[] } }
}

function isKnown(ids: ReadonlySet<string>, id: unknown): boolean {
  return typeof id === 'string' && ids.has(id)
}
