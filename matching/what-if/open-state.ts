import { enter } from '../calendar/ledger.js'
import { epochDay } from '../measure.js'
import type { Problem } from '../problem.js'
import type { PinConflict } from '../search/pins.js'
import { conflictOf, inOrder } from '../search/pins.js'
import type { Solution } from '../solution.js'
import { bidsOf } from './bids.js'
import { pairStaysOf } from './pair-stays.js'
import type { WorthOf } from './place-worth.js'
import { placeWorths } from './place-worth.js'
import { hasRoomBesideMoney } from './room.js'
import { setWorth } from './set-prices.js'
import { pointsAt } from './settle.js'
import type { DeskState } from './state.js'
import { isFree } from './state.js'
import type { ProblemChange } from './changes.js'
import { warmLedger } from './warm-ledger.js'
import { warmModel } from './warm-model.js'
import type { WarmStart } from './warm-start.js'

export interface Opened {
  readonly state: DeskState
  readonly worthOf: WorthOf
  /** Stays of the plan that the problem does not allow; they were left out. */
  readonly left: readonly string[]
}

/** The pins that cannot be kept; none when all can. */
export function pinConflicts(problem: Problem): readonly PinConflict[] {
  if (problem.pins.length === 0) return []
  const ground = warmLedger(warmModel(problem))
  return inOrder(problem.pins).flatMap(pin => {
    const conflict = conflictOf(ground, pin)
    if (conflict !== undefined) return [conflict]
    const { numberOf } = ground.model.places
    enter(ground, ground.model.cases.numberOf.get(pin.case)!, numberOf.get(pin.place)!, pin.from, pin.until)
    return []
  })
}

/** Lays a problem (whose pins can be kept) and a plan out for quick changes, with room for the names of some. */
export function openState(
  problem: Problem,
  plan: Pick<Solution, 'assignments'>,
  warm: WarmStart,
  expected: readonly ProblemChange[] = [],
): Opened {
  const model = warmModel(problem, expected)
  const ground = warmLedger(model)
  const ledger = warmLedger(model)
  const count = model.cases.count
  const state: DeskState = {
    model,
    ground,
    ledger,
    pairStays: pairStaysOf(model, ground, warm.prices.money),
    // Copies: what the run has learned may be handed to another desk as well.
    prices: {
      ...warm.prices,
      cases: warm.prices.cases.slice(),
      rows: warm.prices.rows.slice(),
      quotas: warm.prices.quotas.slice(),
    },
    casesOf: warm.casesOf.slice(),
    fresh: new Set(),
    alive: new Uint8Array(count).fill(1),
    locked: new Uint8Array(count),
    values: new Float64Array(count),
    lists: warm.lists.slice(),
    interest: Array.from({ length: model.places.count }, () => []),
    worth: [],
    totals: [],
    chosenAt: Array.from({ length: count }, () => []),
    variants: [],
    limitWorths: [],
    gone: { cases: new Map(), places: new Map() },
    journal: [],
  }
  for (const pin of problem.pins) {
    const c = model.cases.numberOf.get(pin.case)!
    const p = model.places.numberOf.get(pin.place)!
    for (const either of [ground, ledger]) enter(either, c, p, pin.from, pin.until)
    state.values[c] = pointsAt(state, c, p, pin.from, pin.until)
    state.locked[c] = 1
    state.fresh.add(c)
  }
  const left = enterPlan(state, plan)
  for (const [c, { place }] of state.lists.entries()) for (const p of new Set(place)) state.interest[p]!.push(c)
  const worthOf = placeWorths(state)
  for (const places of model.hosts.places) for (const p of places) setWorth(state, p, worthOf(p))
  state.journal.length = 0
  completeLists(state)
  return { state, worthOf, left }
}

/** Whoever has next to no promising stay, and for so many cases at most, is given one list of all there are. */
const fewestStays = 4
const mostCompleted = 400

/**
 * The price search forgets the stays of who is far from getting one; when room is made they may be next. Cases in the
 * order of their numbers.
 */
function completeLists(state: DeskState): void {
  let completed = 0
  for (const [c, list] of state.lists.entries()) {
    if (list.place.length >= fewestStays || !isFree(state, c) || completed >= mostCompleted) continue
    completed += 1
    const { stays } = bidsOf(state, c)
    state.lists[c] = stays
    for (const p of new Set(stays.place)) if (!state.interest[p]!.includes(c)) state.interest[p]!.push(c)
  }
}

function enterPlan(state: DeskState, { assignments }: Pick<Solution, 'assignments'>): readonly string[] {
  const { model, ledger, values, locked } = state
  const start = epochDay(model.problem.from)!
  const left: string[] = []
  for (const assignment of assignments) {
    const c = model.cases.numberOf.get(assignment.case)
    const p = model.places.numberOf.get(assignment.place)
    if (c !== undefined && locked[c] === 1) continue
    const from = epochDay(assignment.from)! - start
    const until = epochDay(assignment.until)! - start
    if (c === undefined || p === undefined || !isAllowed(state, { c, p, from, until })) left.push(assignment.case)
    else {
      enter(ledger, c, p, from, until)
      values[c] = pointsAt(state, c, p, from, until)
    }
  }
  return left
}

/** Whether a stay is a candidate that fits beside those entered so far. */
function isAllowed(state: DeskState, stay: { c: number; p: number; from: number; until: number }): boolean {
  const { c, p, from, until } = stay
  if (!state.pairStays.admits(c, state.model.places.host[p]!)) return false
  const stays = state.pairStays.at(c, p)
  for (let k = 0; k < stays.count; k++)
    if (stays.from[k] === from && stays.until[k] === until) return hasRoomBesideMoney(state, stay)
  return false
}
