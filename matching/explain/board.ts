import { blockedRanges } from '../calendar/blocked.js'
import type { CandidateRules } from '../calendar/candidates.js'
import type { Ledger } from '../calendar/ledger.js'
import { enter, leave, openLedger } from '../calendar/ledger.js'
import { encode } from '../model/encode.js'
import type { Model } from '../model/model.js'
import type { Problem } from '../problem.js'
import { epochDay } from '../measure.js'
import type { Field } from '../search/field.js'
import { openField } from '../search/field.js'
import { enterPins } from '../search/pins.js'
import type { Solution } from '../solution.js'

/**
 * A problem with a plan laid out on it, to ask questions about. `field` knows every case (pinned ones too) and blocks
 * only taken days; `ledger` holds the plan, and may be changed only if it is put back.
 */
export interface Board {
  readonly model: Model
  readonly field: Field
  readonly ledger: Ledger
  readonly pinned: ReadonlySet<number>
  /** For listing the stays that windows allow, whatever is taken. */
  readonly open: CandidateRules
}

type PlannedStays = Pick<Solution, 'assignments'>

/** Lays out a plan. Throws when the plan names a case or place the problem does not have: validate it first. */
export function layOut(problem: Problem, plan: PlannedStays): Board {
  const model = encode(problem)
  const field = openField(openLedger(model))
  const ledger = openLedger(model)
  const start = epochDay(problem.from)!
  for (const assignment of plan.assignments) {
    const c = model.cases.numberOf.get(assignment.case)
    const p = model.places.numberOf.get(assignment.place)
    const from = epochDay(assignment.from)
    const until = epochDay(assignment.until)
    if (c === undefined || p === undefined || from === undefined || until === undefined)
      throw new Error(`the plan does not belong to the problem: ${assignment.case} at ${assignment.place}`)
    enter(ledger, c, p, from - start, until - start)
  }
  return { model, field, ledger, pinned: pinnedCases(model), open: openRules(model) }
}

/** The rules for candidate stays with nothing taken. */
export function openRules({ problem, places }: Model): CandidateRules {
  const none = { first: new Int32Array(places.count + 1), from: new Int32Array(0), until: new Int32Array(0) }
  return { arrivalGridDays: problem.arrivalGridDays, windows: places.windows, blocked: none }
}

/** What is fixed whatever the plan, taken days and pins, whether the field knows of the pins or not. */
export function fixedRules(model: Model, field: Field): CandidateRules {
  const [pin] = model.problem.pins
  if (pin === undefined || field.ground.placeOf[model.cases.numberOf.get(pin.case)!]! >= 0) return field.rules
  const ground = openLedger(model)
  enterPins(ground)
  return { ...field.rules, blocked: blockedRanges(ground) }
}

function pinnedCases(model: Model): ReadonlySet<number> {
  return new Set(model.problem.pins.map(pin => model.cases.numberOf.get(pin.case)!))
}

/** Runs `ask` as if case `c` had no stay, then puts its stay back. */
export function without<T>({ ledger }: Board, c: number, ask: () => T): T {
  const p = ledger.placeOf[c]!
  if (p < 0) return ask()
  const from = ledger.from[c]!
  const until = ledger.until[c]!
  leave(ledger, c)
  const answer = ask()
  enter(ledger, c, p, from, until)
  return answer
}
