import type { Problem } from '../problem.js'
import type { Desk } from './desk.js'

/** From so many cases on the first answers would take noticeably longer than those after them. */
const manyCases = 2000

/**
 * Asks a few questions before anyone else does. Code runs slowly until it has been used and compiled: whoever opens a
 * large problem waits anyway, whoever asks first should not. Nothing is kept.
 */
export function rehearse(
  { whatIf, rank, solution }: Pick<Desk, 'whatIf' | 'rank' | 'solution'>,
  problem: Problem,
): void {
  const [first] = problem.cases
  if (first === undefined || problem.cases.length < manyCases) return
  whatIf([{ kind: 'ADD_CASE', case: { ...first, id: newId(problem) } }])
  for (const { place } of solution().assignments.slice(0, 1)) whatIf([{ kind: 'REMOVE_PLACE', id: place }])
  // A question of another kind comes last: it takes back the answer before.
  for (const { id } of [
    first,
    ...solution()
      .unassigned.slice(0, 2)
      .map(entry => ({ id: entry.case })),
  ])
    rank(id)
}

function newId({ cases }: Problem): string {
  const known = new Set(cases.map(({ id }) => id))
  let id = 'rehearsal'
  while (known.has(id)) id += '-'
  return id
}
