import type { Problem } from '../problem.js'
import type { PinConflict } from '../search/pins.js'
import type { Solution } from '../solution.js'
import type { CapacityReport } from '../worth/capacity.js'
import type { CapacityOptions } from '../worth/value-of-capacity.js'
import { valueOfCapacity } from '../worth/value-of-capacity.js'
import { boundOf } from './bound.js'
import type { ProblemChange } from './changes.js'
import { applyChanges } from './changes.js'
import type { Edit } from './edit.js'
import { openEdit } from './edit.js'
import { mend } from './mend.js'
import type { Opened } from './open-state.js'
import { openState, pinConflicts } from './open-state.js'
import type { ChangedCase, WhatIf } from './outcome.js'
import type { RankedPlace } from './rank-places.js'
import { rankPlaces } from './rank-places.js'
import { rehearse } from './rehearse.js'
import { reprice } from './reprice.js'
import { settleLocks, settlePins, settlePlan } from './settle.js'
import type { Kept as PlanKept } from './take-back.js'
import { forEveryone, isAt, keptPlan, takeBack } from './take-back.js'
import type { WarmStart } from './warm-start.js'
import { findWarmStart } from './warm-start.js'
import { whyNot } from './why-not.js'
import { whyMoved } from './why-moved.js'
import type { WrittenPlan } from './written-plan.js'
import { write } from './write-change.js'
import { blankPlan, renumbered, writePlan, writtenStay } from './written-plan.js'

export interface DeskOptions {
  /** For the price search, when no warm start is given. Default: the seed of the solution, or 1. */
  readonly seed?: number | undefined
  /**
   * Points that a move must bring for each case that had a stay and gets another, or none: what it is worth that
   * people stay where they were told they would be. Equal plans leave everyone in place. Default 50.
   */
  readonly stayPut?: number | undefined
  /** What the run that made the plan has learned; without it the desk finds prices itself, which takes a while. */
  readonly warm?: WarmStart | undefined
}

/** A plan on a desk, to try changes on. Prices and everything else that takes long are worked out once. */
export interface Desk {
  /** The problem and the plan as last kept. */
  readonly problem: () => Problem
  readonly solution: () => Solution
  /** What would become of the plan. Answers from the last plan that was kept; nothing is changed until `keep`. */
  readonly whatIf: (changes: readonly ProblemChange[]) => WhatIf
  /**
   * The best places for one case as things are, each with its effect on the others; at most `limit` (default 10).
   * `undefined` when the problem as last kept has no such case.
   */
  readonly rank: (caseId: string, limit?: number) => readonly RankedPlace[] | undefined
  /** What capacity that does not exist would be worth to the plan as last kept, and what would help most. */
  readonly valueOfCapacity: (options?: CapacityOptions) => CapacityReport
  /** Makes the last answer the plan from which others start. Throws when there is none. */
  readonly keep: () => void
}

export type DeskOpening =
  | { readonly kind: 'OPEN'; readonly desk: Desk }
  | { readonly kind: 'INFEASIBLE_PINS'; readonly conflicts: readonly PinConflict[] }

const defaultStayPut = 50
/** A full run is due when the gap has grown by so much since the desk was opened, or after so many changes. */
const dueGap = 0.003
const dueChanges = 50
/** So many plans of before are thought of again. */
const plansRemembered = 3

/** Opens a desk. Stays of the plan that the problem does not allow are left out; those cases have no stay then. */
export function openDesk(
  problem: Problem,
  plan: Pick<Solution, 'assignments'> & Partial<Solution>,
  options: DeskOptions = {},
): DeskOpening {
  const conflicts = pinConflicts(problem)
  if (conflicts.length > 0) return { kind: 'INFEASIBLE_PINS', conflicts }
  const seed = options.seed ?? plan.seed ?? 1
  const on = openState(problem, plan, options.warm ?? findWarmStart(problem, seed))
  const written = writeFirst(problem, on, seed, plan)
  const start: Kept = { problem, on, written, plan: keptPlan(on.state), remembered: [], changes: 0 }
  const desk = deskOn(start, { stayPut: options.stayPut ?? defaultStayPut, seed })
  rehearse(desk, problem)
  return { kind: 'OPEN', desk }
}

/** What answers start from. */
interface Kept {
  readonly problem: Problem
  readonly on: Opened
  readonly written: WrittenPlan
  readonly plan: PlanKept
  /** Plans kept before, by the same numbers; the latest first. */
  readonly remembered: readonly PlanKept[]
  /** Changes kept since the desk was opened. */
  readonly changes: number
}

interface Manner {
  readonly stayPut: number
  readonly seed: number
}

interface Pending {
  readonly changes: readonly ProblemChange[]
  readonly on: Opened
  readonly edit: Edit
  readonly written: WrittenPlan
}

function deskOn(start: Kept, manner: Manner): Desk {
  const openedAt = start.written.solution.gap
  let kept = start
  let pending: Pending | undefined
  const forget = (): void => {
    if (pending !== undefined && pending.on === kept.on) takeBack(pending.edit, kept.plan)
    pending = undefined
  }
  const whatIf: Desk['whatIf'] = changes => {
    forget()
    const tried = tryChanges(kept, manner, changes)
    if (tried.kind === 'INFEASIBLE_PINS') return tried
    pending = tried
    const { solution } = tried.written
    const old = kept.written.solution
    return {
      kind: 'SOLVED',
      solution,
      changed: changedCases(tried),
      difference: {
        score: solution.score.total - old.score.total,
        bound: solution.bound - old.bound,
        placed: solution.assignments.length - old.assignments.length,
      },
      cold: tried.on !== kept.on,
      fullRunDue: solution.gap - openedAt > dueGap || kept.changes + changes.length >= dueChanges,
    }
  }
  return {
    problem: () => kept.problem,
    solution: () => kept.written.solution,
    whatIf,
    rank: (caseId, limit = 10) => {
      forget()
      const { state } = kept.on
      const c = state.model.cases.numberOf.get(caseId)
      if (c === undefined) return undefined
      const home = forEveryone(kept.plan, state)
      return rankPlaces(state, { home, stayPut: manner.stayPut, written: kept.written }, c, limit)
    },
    valueOfCapacity: options => {
      forget()
      const { state, worthOf } = kept.on
      const report = valueOfCapacity({ state, plan: kept.plan, worthOf, whatIf }, options)
      forget()
      return report
    },
    keep: () => {
      if (pending === undefined) throw new Error('there is no answer to keep: ask what if, first')
      const { on, written, changes } = pending
      on.state.journal.length = 0
      const remembered = on === kept.on ? [kept.plan, ...kept.remembered].slice(0, plansRemembered) : []
      kept = {
        problem: applyChanges(kept.problem, changes),
        on,
        written,
        plan: keptPlan(on.state),
        remembered,
        changes: kept.changes + changes.length,
      }
      pending = undefined
    },
  }
}

type Tried =
  | (Pending & { readonly kind: 'SOLVED'; readonly home: PlanKept; readonly before: WrittenPlan })
  | { readonly kind: 'INFEASIBLE_PINS'; readonly conflicts: readonly PinConflict[] }

function tryChanges(kept: Kept, manner: Manner, changes: readonly ProblemChange[]): Tried {
  const { problem, written } = kept
  const cold = changes.filter(change => isCold(problem, change))
  if (cold.length === 0) {
    const tried = tryOn(kept.on, kept.plan, kept, { ...manner, everywhere: false }, changes)
    if (tried !== 'NO_ROOM') return tried
  }
  // Laid out anew with what stays are worth and cost from now on, and with all names; the other changes follow on that.
  const priced = applyChanges(problem, cold)
  const on = openState(priced, written.solution, findWarmStart(priced, manner.seed), changes)
  const rest = changes.filter(change => !isCold(problem, change))
  const again = { ...kept, on, written: renumbered(written, on.state) }
  const tried = tryOn(on, keptPlan(on.state), again, { ...manner, everywhere: true }, rest)
  if (tried === 'NO_ROOM') throw new Error('a problem laid out anew has room for all names')
  return tried.kind === 'SOLVED' ? { ...tried, changes } : tried
}

function tryOn(
  on: Opened,
  plan: PlanKept,
  { written, remembered }: Kept,
  { stayPut, everywhere }: Manner & { readonly everywhere: boolean },
  changes: readonly ProblemChange[],
): Tried | 'NO_ROOM' {
  const { state, worthOf } = on
  const edit = openEdit(state)
  if (!changes.every(change => write(edit, change))) {
    takeBack(edit, plan)
    return 'NO_ROOM'
  }
  const conflicts = settlePins(edit)
  if (conflicts.length > 0) {
    takeBack(edit, plan)
    return { kind: 'INFEASIBLE_PINS', conflicts }
  }
  const home = forEveryone(plan, state)
  settleLocks(edit)
  settlePlan(edit, home)
  reprice(edit, worthOf)
  mend(edit, home, { stayPut, everywhere, remembered: everywhere ? [] : remembered })
  const touched = everywhere
    ? numbersOf(state)
    : [...edit.lifted, ...edit.cases, ...edit.gone.cases, ...movedCases(state, home)]
  const next = writePlan(written, {
    state,
    bound: boundOf(state),
    touched: new Set(touched),
    whyNot: cases => whyNot(state, cases),
  })
  return { kind: 'SOLVED', changes, on, edit, home, before: written, written: next }
}

function changedCases({ on: { state }, edit, home, before, written }: Tried & { kind: 'SOLVED' }) {
  const isNew = (c: number): boolean => state.alive[c] === 1 && before.entries[c] === undefined
  const changed = new Set([...movedCases(state, home), ...[...edit.cases].filter(isNew)])
  return [...changed]
    .map((c): ChangedCase => ({
      case: state.model.problem.cases[c]!.id,
      before: writtenStay(before, c),
      after: writtenStay(written, c),
      reasons: whyMoved(state, home, c),
    }))
    .toSorted((a, b) => (a.case < b.case ? -1 : 1))
}

function movedCases(state: Opened['state'], home: PlanKept): readonly number[] {
  const moved: number[] = []
  for (let c = 0; c < state.model.cases.count; c++) if (!isAt(state, home, c)) moved.push(c)
  return moved
}

function numbersOf({ model }: Opened['state']): readonly number[] {
  return Array.from({ length: model.cases.count }, (_, c) => c)
}

/** Changes of what stays are worth or cost: everything has to be valued anew. */
function isCold({ budget }: Problem, change: ProblemChange): boolean {
  if (change.kind === 'POLICY') return true
  if (change.kind !== 'BUDGET') return false
  const now = change.budget
  if (budget === null || now === null) return budget !== now
  const { travel: had } = budget
  const { travel } = now
  return (
    budget.perDay !== now.perDay ||
    budget.perDayExtraPerson !== now.perDayExtraPerson ||
    had.IN_COUNTRY !== travel.IN_COUNTRY ||
    had.REGIONAL !== travel.REGIONAL ||
    had.INTERNATIONAL !== travel.INTERNATIONAL
  )
}

function writeFirst(problem: Problem, { state }: Opened, seed: number, plan: Partial<Solution>): WrittenPlan {
  const given = new Map((plan.unassigned ?? []).map(entry => [entry.case, entry]))
  return writePlan(blankPlan(problem, seed, plan), {
    state,
    bound: boundOf(state),
    touched: new Set(numbersOf(state)),
    whyNot: cases => {
      const known = cases.flatMap(c => given.get(state.model.problem.cases[c]!.id) ?? [])
      return known.length === cases.length ? known : whyNot(state, cases)
    },
  })
}
