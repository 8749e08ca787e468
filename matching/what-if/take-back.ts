import { enter, leave } from '../calendar/ledger.js'
import type { Edit } from './edit.js'
import type { Stays } from './settle.js'
import { stayOf } from './settle.js'
import type { DeskState } from './state.js'
import { grown } from './growing.js'

/** A plan to come back to. */
export interface Kept extends Stays {
  readonly values: Float64Array
}

export function keptPlan({ ledger, values, model }: DeskState): Kept {
  const { count } = model.cases
  return {
    placeOf: ledger.placeOf.slice(0, count),
    from: ledger.from.slice(0, count),
    until: ledger.until.slice(0, count),
    values: values.slice(0, count),
  }
}

/** The same plan for as many cases as there are now; those who came since are nowhere in it. */
export function forEveryone(plan: Kept, { model }: DeskState): Kept {
  const { count } = model.cases
  if (plan.placeOf.length >= count) return plan
  const placeOf = grown(plan.placeOf, count).fill(-1, plan.placeOf.length)
  return {
    placeOf,
    from: grown(plan.from, count),
    until: grown(plan.until, count),
    values: grown(plan.values, count),
  }
}

/** Undoes changes and moves: problem, limits, prices and plan are as they were when `plan` was kept. */
export function takeBack(edit: Edit, plan: Kept): void {
  const { state, hosts, cases } = edit
  const { model, ledger, ground, journal, values, pairStays, limitWorths } = state
  for (const h of hosts)
    for (const p of model.hosts.places[h]!)
      for (const either of [ledger, ground]) for (const c of either.guests[p]!.slice()) leave(either, c)
  for (const c of cases) if (ground.placeOf[c]! >= 0) leave(ground, c)
  const home = forEveryone(plan, state)
  for (let c = 0; c < model.cases.count; c++) if (ledger.placeOf[c]! >= 0 && !isAt(state, home, c)) leave(ledger, c)
  while (journal.length > 0) journal.pop()!()
  for (let c = 0; c < plan.placeOf.length; c++)
    if (plan.placeOf[c]! >= 0 && ledger.placeOf[c]! < 0) enter(ledger, c, ...stayOf(plan, c))
  for (const pin of model.problem.pins) {
    const c = model.cases.numberOf.get(pin.case)!
    if (ground.placeOf[c]! < 0) enter(ground, c, model.places.numberOf.get(pin.place)!, pin.from, pin.until)
  }
  values.set(plan.values)
  for (const h of hosts) {
    limitWorths[h] = undefined
    for (const p of model.hosts.places[h]!) pairStays.forget(p)
  }
}

/** Whether the case is where the plan has it. */
export function isAt({ ledger }: DeskState, plan: Stays, c: number): boolean {
  if (ledger.placeOf[c]! < 0) return plan.placeOf[c]! < 0
  return ledger.placeOf[c] === plan.placeOf[c] && ledger.from[c] === plan.from[c] && ledger.until[c] === plan.until[c]
}
