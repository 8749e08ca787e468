import type { Ledger } from '../calendar/ledger.js'
import type { RuleId } from '../constraints/rule.js'
import { alone } from '../crew/alone.js'
import type { Crew } from '../crew/crew.js'
import type { Model } from '../model/model.js'
import type { Problem } from '../problem.js'
import type { Assignment, Unassigned } from '../solution.js'
import { fixedRules, layOut } from './board.js'
import { roomRules } from './in-the-way.js'
import { addTo, reasonsFrom } from './reasons.js'
import { ruleCounters } from './rule-counts.js'
import type { Tally } from './tally.js'
import type { Tallied } from './tally-again.js'
import { tallyAgain } from './tally-again.js'
import { tallyFor } from './tally.js'

export interface UnassignedOptions {
  /** Which cases are asked about; default all that are not placed. */
  readonly only?: ((c: number) => boolean) | undefined
  /** Asked often: once it says so, a few cases are still answered for, the others are listed as `NOT_EXAMINED`. */
  readonly shouldStop?: (() => boolean) | undefined
}

/** Cases still answered for after a stop: a few hundredths of a second, and all there are in a small problem. */
const afterStop = 200

/** The cases without a stay, each with the rules that stand against it. */
export function unassignedOf(
  problem: Problem,
  assignments: readonly Assignment[],
  options: UnassignedOptions = {},
): readonly Unassigned[] {
  const { field, ledger } = layOut(problem, { assignments })
  return unassignedIn({ crew: alone(field, options.shouldStop), ledger }, options)
}

/** A plan in a ledger, and who works out what stands in the way. */
interface PlanOfCrew {
  readonly crew: Crew
  readonly ledger: Ledger
}

/** The same for a plan that is in a ledger already; the crew asks whether to stop. It helps to know what was tallied of a similar plan. */
export function unassignedIn(
  { crew, ledger }: PlanOfCrew,
  { only = () => true, earlier }: Pick<UnassignedOptions, 'only'> & { readonly earlier?: Tallied | undefined } = {},
): readonly Unassigned[] {
  const { field } = crew
  const { model } = field
  const plan = { ledger, fixed: fixedRules(model, field) }
  const cases = [...model.problem.cases.keys()].filter(c => ledger.placeOf[c]! < 0 && only(c))
  const tally = earlier === undefined ? tallyFor(crew, plan, cases) : tallyAgain(crew, plan, cases, earlier)
  if (tally !== undefined) return answersFor(model, cases, tally)
  const few = cases.slice(0, afterStop)
  const others = cases.slice(afterStop)
  return [
    ...answersFor(model, few, tallyFor(alone(field), plan, few)!),
    ...others.map(c => ({ case: model.problem.cases[c]!.id, kind: 'NOT_EXAMINED' as const, reasons: [] })),
  ]
}

/** By all rules: those about who may go where, and those counted in the tally. */
function answersFor(model: Model, cases: readonly number[], tally: Tally): readonly Unassigned[] {
  const counters = ruleCounters(model)
  return cases.map(c => {
    const counts = new Map<RuleId, number>()
    for (const { rule, failing } of counters) addTo(counts, rule, failing(c))
    for (const [k, rule] of roomRules.entries()) addTo(counts, rule, tally.places(c, k))
    return { case: model.problem.cases[c]!.id, ...reasonsFrom(tally.seen(c), counts) }
  })
}
