import { asDay, epochDay } from '../measure.js'
import { encode } from '../model/encode.js'
import type { Problem, RiskLevel } from '../problem.js'
import { pointsOf, scoreOf, termIds, termsOf } from '../score/terms.js'
import type { Assignment, Solution, TermId } from '../solution.js'

/** A figure of the first plan and of the second; `difference` is the second minus the first. */
export interface Figures {
  readonly before: number
  readonly after: number
  readonly difference: number
}

export interface CaseChange {
  readonly case: string
  /** `PLACED` and `LOST`: only the second, only the first plan has a stay. `REDATED`: the same place on other days. */
  readonly change: 'PLACED' | 'LOST' | 'MOVED' | 'REDATED'
  readonly before: Assignment | null
  readonly after: Assignment | null
  /** Points after minus points before; a case without a stay has none. */
  readonly difference: number
}

export interface RiskFigures {
  readonly risk: RiskLevel
  readonly placed: Figures
  readonly points: Figures
}

export interface Comparison {
  readonly placed: Figures
  readonly total: Figures
  readonly protection: Figures
  readonly comfort: Figures
  readonly terms: Readonly<Record<TermId, Figures>>
  /** Risk 5 first; empty when the problem is not at hand. */
  readonly byRisk: readonly RiskFigures[]
  /** Sorted by case id; cases whose stay is the same are not listed. */
  readonly cases: readonly CaseChange[]
  readonly unchanged: number
}

type Plan = Pick<Solution, 'assignments'>

/**
 * What differs between two plans of one problem. With the problem all points are worked out anew; without it those of
 * the files are taken.
 */
export function comparePlans(first: Plan, second: Plan, problem?: Problem): Comparison {
  const [before, after] = [first, second].map(({ assignments }) =>
    problem === undefined ? assignments : worthOf(problem, assignments),
  ) as [readonly Assignment[], readonly Assignment[]]
  const scores = [before, after].map(assignments => scoreOf(assignments.map(({ terms }) => terms)))
  const figuresOf = (pick: (score: (typeof scores)[number]) => number): Figures =>
    figures(pick(scores[0]!), pick(scores[1]!))
  const cases = changesBetween(before, after)
  const kept = after.length - cases.filter(change => change.after !== null).length
  return {
    placed: figures(before.length, after.length),
    total: figuresOf(({ total }) => total),
    protection: figuresOf(({ protection }) => protection),
    comfort: figuresOf(({ comfort }) => comfort),
    terms: Object.fromEntries(
      termIds.map(term => [term, figuresOf(({ terms }) => terms[term])]),
    ) as Comparison['terms'],
    byRisk: problem === undefined ? [] : byRisk(problem, before, after),
    cases,
    unchanged: kept,
  }
}

function figures(before: number, after: number): Figures {
  return { before, after, difference: after - before }
}

/** The assignments with their points worked out from the problem, whatever the file says. */
function worthOf(problem: Problem, assignments: readonly Assignment[]): readonly Assignment[] {
  const model = encode(problem)
  const dayOf = (iso: string): number => epochDay(iso)! - epochDay(problem.from)!
  return assignments.map(assignment => {
    const c = model.cases.numberOf.get(assignment.case)!
    const p = model.places.numberOf.get(assignment.place)!
    const terms = termsOf(model, c, p, { from: asDay(dayOf(assignment.from)), until: asDay(dayOf(assignment.until)) })
    return { ...assignment, points: pointsOf(terms), terms }
  })
}

function changesBetween(before: readonly Assignment[], after: readonly Assignment[]): readonly CaseChange[] {
  const earlier = new Map(before.map(assignment => [assignment.case, assignment]))
  const later = new Map(after.map(assignment => [assignment.case, assignment]))
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].toSorted((a, b) => (a < b ? -1 : 1))
  return ids.flatMap((id): readonly CaseChange[] => {
    const was = earlier.get(id) ?? null
    const is = later.get(id) ?? null
    const change = changeOf(was, is)
    if (change === undefined) return []
    return [{ case: id, change, before: was, after: is, difference: (is?.points ?? 0) - (was?.points ?? 0) }]
  })
}

function changeOf(was: Assignment | null, is: Assignment | null): CaseChange['change'] | undefined {
  if (was === null) return 'PLACED'
  if (is === null) return 'LOST'
  if (was.place !== is.place) return 'MOVED'
  return was.from === is.from && was.until === is.until ? undefined : 'REDATED'
}

function byRisk(
  { cases }: Problem,
  before: readonly Assignment[],
  after: readonly Assignment[],
): readonly RiskFigures[] {
  const riskOf = new Map(cases.map(({ id, risk }) => [id, risk]))
  const levels: readonly RiskLevel[] = [5, 4, 3, 2, 1]
  return levels.map(risk => {
    const [was, is] = [before, after].map(assignments => assignments.filter(entry => riskOf.get(entry.case) === risk))
    return { risk, placed: figures(was!.length, is!.length), points: figures(sumOf(was!), sumOf(is!)) }
  })
}

function sumOf(assignments: readonly Assignment[]): number {
  return assignments.reduce((sum, { points }) => sum + points, 0)
}
