import { openDesk, rank, readChanges, readProblem } from '../index.js'
import type {
  CapacityReport,
  Desk,
  DeskOpening,
  Problem,
  ProblemFault,
  RankedStay,
  Solution,
  WhatIf,
} from '../index.js'

/** The stays of a plan, as far as they are needed to ask about it. */
export interface PlanOnFile {
  readonly assignments: readonly {
    readonly case: string
    readonly place: string
    readonly from: string
    readonly until: string
  }[]
}

export type Question =
  /** The best places for one case, at most `limit`. */
  | { readonly kind: 'RANK'; readonly case: string; readonly limit: number }
  /** What would become of the plan; `changes` is a `leeward-changes/1` file. */
  | { readonly kind: 'WHAT_IF'; readonly changes: unknown }
  /** What would help most among capacity that does not exist. */
  | { readonly kind: 'CAPACITY' }

export type Answer =
  | { readonly kind: 'RANKED'; readonly stays: readonly RankedStay[] }
  | { readonly kind: 'UNKNOWN_CASE' }
  | { readonly kind: 'CHANGED'; readonly before: Solution; readonly what: Extract<WhatIf, { kind: 'SOLVED' }> }
  /** `distance`: by how many points the bound on any plan lies above the plan. */
  | { readonly kind: 'VALUED'; readonly ranked: CapacityReport['ranked']; readonly distance: number }
  /** The pins contradict the rules or each other, with the changes or before. */
  | { readonly kind: 'INFEASIBLE_PINS' }
  | { readonly kind: 'BAD_CHANGES' | 'BAD_PROBLEM'; readonly faults: readonly ProblemFault[] }

export interface AnalystReply {
  readonly id: number
  readonly answer: Answer
}

/** Answers questions about one problem and one plan; what takes long is worked out with the first that needs it. */
export function answering(json: unknown, { assignments }: PlanOnFile): (question: Question) => Answer {
  const read = readProblem(json)
  if (!read.ok) return () => ({ kind: 'BAD_PROBLEM', faults: read.faults })
  const { problem } = read
  // Points and terms of the stays are worked out anew wherever they matter.
  const plan = { assignments } as Pick<Solution, 'assignments'>
  const state: { opening?: DeskOpening } = {}
  return question => {
    if (question.kind === 'RANK') return ranked(problem, plan, question)
    state.opening ??= openDesk(problem, plan)
    if (state.opening.kind !== 'OPEN') return { kind: 'INFEASIBLE_PINS' }
    const { desk } = state.opening
    if (question.kind === 'CAPACITY') return valued(desk)
    return changed(desk, question.changes)
  }
}

function ranked(
  problem: Problem,
  plan: Pick<Solution, 'assignments'>,
  { case: id, limit }: Extract<Question, { kind: 'RANK' }>,
): Answer {
  const stays = rank(problem, plan, id, limit)
  return stays === undefined ? { kind: 'UNKNOWN_CASE' } : { kind: 'RANKED', stays }
}

function valued(desk: Desk): Answer {
  const { bound, score } = desk.solution()
  return { kind: 'VALUED', ranked: desk.valueOfCapacity().ranked, distance: bound - score.total }
}

/** Asked and not kept: every question starts from the plan the desk was opened with. */
function changed(desk: Desk, changes: unknown): Answer {
  const read = readChanges(changes, desk.problem())
  if (!read.ok) return { kind: 'BAD_CHANGES', faults: read.faults }
  const what = desk.whatIf(read.changes)
  return what.kind === 'SOLVED' ? { kind: 'CHANGED', before: desk.solution(), what } : { kind: 'INFEASIBLE_PINS' }
}
