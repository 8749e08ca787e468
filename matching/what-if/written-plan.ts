import { asDay, isoDayOf } from '../measure.js'
import { gapOf } from '../assemble.js'
import type { Problem } from '../problem.js'
import { pointsOf, scoreOf, termsOf } from '../score/terms.js'
import { pinWarnings } from '../search/pins.js'
import type { Assignment, Solution, Unassigned } from '../solution.js'
import type { DeskState } from './state.js'

/** A plan as it is written down, by case id, so that most of the next one need not be written again. */
export interface WrittenPlan {
  readonly assignments: ReadonlyMap<string, Assignment>
  readonly unassigned: ReadonlyMap<string, Unassigned>
  readonly solution: Solution
  /** Cases in the problem, in order of id, and the state whose numbers these are. */
  readonly order: readonly number[]
  readonly state: DeskState | undefined
}

/** The stay of a case in the plan, or `undefined`. */
export function assignmentOf({ model, ledger }: DeskState, c: number): Assignment | undefined {
  const p = ledger.placeOf[c]!
  if (p < 0) return undefined
  const { from: start } = model.problem
  const [from, until] = [ledger.from[c]!, ledger.until[c]!]
  const terms = termsOf(model, c, p, { from: asDay(from), until: asDay(until) })
  return {
    case: model.problem.cases[c]!.id,
    place: model.problem.places[p]!.id,
    from: isoDayOf(start, from),
    until: isoDayOf(start, until),
    points: pointsOf(terms),
    terms,
  }
}

export interface Writing {
  readonly state: DeskState
  readonly bound: number
  /** Cases whose stay, points or presence may differ from the plan before. */
  readonly touched: ReadonlySet<number>
  /** Why cases have no stay. */
  readonly whyNot: (cases: readonly number[]) => readonly Unassigned[]
}

/** Writes the plan of the ledger down, taking over what has not been touched. */
export function writePlan(before: WrittenPlan, { state, bound, touched, whyNot }: Writing): WrittenPlan {
  const { model, ledger, alive } = state
  const idOf = (c: number): string => model.problem.cases[c]!.id
  const assignments = new Map(before.assignments)
  const unassigned = new Map(before.unassigned)
  const asked: number[] = []
  for (const c of touched) {
    const assignment = alive[c] === 1 ? assignmentOf(state, c) : undefined
    if (assignment === undefined) assignments.delete(idOf(c))
    else assignments.set(idOf(c), assignment)
    if (alive[c] === 0 || assignment !== undefined) unassigned.delete(idOf(c))
    else if (!unassigned.has(idOf(c))) asked.push(c)
  }
  for (const answer of asked.length === 0 ? [] : whyNot(asked)) unassigned.set(answer.case, answer)
  const order = orderNow(before, state, touched)
  const placed = order.flatMap(c => (ledger.placeOf[c]! >= 0 ? [assignments.get(idOf(c))!] : []))
  const score = scoreOf(placed.map(({ terms }) => terms))
  const solution: Solution = {
    ...before.solution,
    assignments: placed,
    unassigned: order.flatMap(c => (ledger.placeOf[c]! < 0 ? [unassigned.get(idOf(c))!] : [])),
    score,
    bound,
    gap: gapOf(score.total, bound),
    statistics: {
      ...before.solution.statistics,
      cases: order.length,
      placed: placed.length,
      pinWarnings: pinWarnings(model),
    },
  }
  return { assignments, unassigned, solution, order, state }
}

/** A plan with nothing in it; what the solver counted is taken over, if it is known. */
export function blankPlan(problem: Problem, seed: number, known: Partial<Solution>): WrittenPlan {
  const statistics = known.statistics ?? {
    cases: problem.cases.length,
    placed: 0,
    eligiblePairs: 0,
    candidates: 0,
    dualIterations: 0,
    moves: 0,
    stoppedBy: 'FINISHED',
    pinWarnings: [],
  }
  const solution: Solution = {
    format: 'leeward-solution/1',
    assignments: [],
    unassigned: [],
    score: scoreOf([]),
    bound: 0,
    gap: 0,
    seed,
    statistics,
  }
  return { assignments: new Map(), unassigned: new Map(), solution, order: [], state: undefined }
}

function orderNow(before: WrittenPlan, state: DeskState, touched: ReadonlySet<number>): readonly number[] {
  const { model, alive } = state
  const idOf = (c: number): string => model.problem.cases[c]!.id
  const byId = (a: number, b: number): number => (idOf(a) < idOf(b) ? -1 : 1)
  const there = (c: number): boolean => alive[c] === 1
  if (before.state !== state)
    return Array.from({ length: model.cases.count }, (_, c) => c)
      .filter(there)
      .toSorted(byId)
  const known = new Set(before.order)
  const order = before.order.filter(there)
  for (const c of [...touched].filter(number => there(number) && !known.has(number))) {
    const at = order.findIndex(other => idOf(other) > idOf(c))
    order.splice(at < 0 ? order.length : at, 0, c)
  }
  return order
}
