import { asDay, isoDayOf } from '../measure.js'
import { gapOf } from '../assemble.js'
import type { Problem } from '../problem.js'
import { pointsOf, scoreOf, termIds, termsOf } from '../score/terms.js'
import { pinWarnings } from '../search/pins.js'
import type { Assignment, Solution, Terms, Unassigned } from '../solution.js'
import type { DeskState } from './state.js'

/** A plan as it is written down, by case number, so that most of the next one need not be written again. */
export interface WrittenPlan {
  /** What stands in the plan for each case; a case that is not in the problem has nothing. */
  readonly entries: readonly (Entry | undefined)[]
  /** Cases in the problem, in order of id. */
  readonly order: readonly number[]
  readonly solution: Solution
}

type Entry = Assignment | Unassigned

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

/** The stay written down for a case; `null` for none. */
export function writtenStay({ entries }: WrittenPlan, c: number): Assignment | null {
  const entry = entries[c]
  return entry !== undefined && isAssignment(entry) ? entry : null
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
  const { model, alive } = state
  const entries = before.entries.slice()
  const sum: Record<keyof Terms, number> = { ...before.solution.score.terms }
  const asked: number[] = []
  for (const c of touched) {
    const old = entries[c]
    if (old !== undefined && isAssignment(old)) addTerms(sum, old.terms, -1)
    const now = alive[c] === 1 ? assignmentOf(state, c) : undefined
    if (now !== undefined) addTerms(sum, now.terms, 1)
    // Without a stay before and now: the reasons stay too.
    if (now === undefined && alive[c] === 1 && old !== undefined && !isAssignment(old)) continue
    entries[c] = now
    if (now === undefined && alive[c] === 1) asked.push(c)
  }
  if (asked.length > 0) for (const [k, answer] of whyNot(asked).entries()) entries[asked[k]!] = answer
  const order = orderNow(before, state, touched)
  const assignments: Assignment[] = []
  const unassigned: Unassigned[] = []
  for (const c of order) {
    const entry = entries[c]!
    if (isAssignment(entry)) assignments.push(entry)
    else unassigned.push(entry)
  }
  const score = scoreOf([sum])
  const solution: Solution = {
    ...before.solution,
    assignments,
    unassigned,
    score,
    bound,
    gap: gapOf(score.total, bound),
    statistics: {
      ...before.solution.statistics,
      cases: order.length,
      placed: assignments.length,
      pinWarnings: pinWarnings(model),
    },
  }
  return { entries, order, solution }
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
  return { entries: [], order: [], solution }
}

/** The same plan by the numbers of another state. */
export function renumbered({ solution }: WrittenPlan, { model }: DeskState): WrittenPlan {
  const entries: (Entry | undefined)[] = Array.from({ length: model.cases.count }, () => undefined)
  for (const entry of [...solution.assignments, ...solution.unassigned])
    entries[model.cases.numberOf.get(entry.case)!] = entry
  // Laid out in order of id.
  return { entries, order: Array.from({ length: model.cases.count }, (_, c) => c), solution }
}

function isAssignment(entry: Entry): entry is Assignment {
  return 'place' in entry
}

function addTerms(sum: Record<keyof Terms, number>, terms: Terms, by: 1 | -1): void {
  for (const id of termIds) sum[id] += by * terms[id]
}

function orderNow(before: WrittenPlan, state: DeskState, touched: ReadonlySet<number>): readonly number[] {
  const { model, alive } = state
  const idOf = (c: number): string => model.problem.cases[c]!.id
  const there = (c: number): boolean => alive[c] === 1
  const added = [...touched].filter(c => there(c) && before.entries[c] === undefined)
  const gone = [...touched].some(c => !there(c))
  if (added.length === 0 && !gone) return before.order
  const order = before.order.filter(there)
  if (added.length > 32) return [...order, ...added].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  for (const c of added) {
    const at = order.findIndex(other => idOf(other) > idOf(c))
    order.splice(at < 0 ? order.length : at, 0, c)
  }
  return order
}
