import { enter, leave } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Edit } from './edit.js'
import { fill } from './fill.js'
import { saveMoney, spendMoney } from './money.js'
import type { Mending, Stay } from './moves.js'
import { move, stayNow, worthOf } from './moves.js'
import { rearrange } from './rearrange.js'
import type { Stays } from './settle.js'
import { isStillPossible, pointsAt, stayOf } from './settle.js'
import type { DeskState } from './state.js'
import { isFree, isThere } from './state.js'
import { isAt } from './take-back.js'
import { hopeOf, tryPlace } from './try-place.js'

/** Stays that are tried for one set of changes, and places that are filled, at most. */
const mostTries = 20_000
const mostFills = 48
/** Cases for which every free stay anywhere is looked at, when none on the list was to be had. */
const mostSearches = 12

export interface MendOptions {
  readonly stayPut: number
  /** Whether the whole plan is looked at, because what stays are worth or cost has changed. */
  readonly everywhere: boolean
  /** Plans of before: what was undone may have been the better plan for what is asked now. */
  readonly remembered: readonly Stays[]
}

/**
 * Mends the plan after changes: those who lost their stay and those who are new look for one, others may make way;
 * free days are offered to whoever gains most; last the budget is met. A case moves only if that brings more than
 * `stayPut` points for each case that had a stay and gets another, or none.
 */
export function mend(edit: Edit, home: Stays, { stayPut, everywhere, remembered }: MendOptions): void {
  const { state } = edit
  const mending: Mending = { state, home, stayPut, trail: [], tries: everywhere ? mostTries * 10 : mostTries }
  // The least that can be done: nobody moves who need not, nobody new is placed.
  saveMoney(mending)
  const least = snapshot(state)
  const leastWorth = planWorth(mending)

  const waiting = everywhere ? allWaiting(state) : waitingCases(edit, home)
  for (const c of waiting) if (state.ledger.placeOf[c]! < 0) tryPlace(mending, c, 0)
  const left = mending.trail.flatMap(({ p }) => (p >= 0 ? [p] : []))
  fillHoles(mending, [...new Set([...holesOf(edit, home), ...left])])
  saveMoney(mending)
  if (everywhere || state.ledger.budget - state.ledger.spent > edit.left) spendMoney(mending)
  const first = waiting[0] ?? mending.trail[0]?.c
  if (first !== undefined && isFree(state, first)) rearrange(mending, first)
  let searches = 0
  for (const c of waiting) if (state.ledger.placeOf[c]! < 0 && searches++ < mostSearches) takeAnyFreeStay(mending, c)
  comeHome(mending)
  if (planWorth(mending) < leastWorth) restore(state, least)
  for (const plan of remembered) tryPlan(mending, plan)
}

/** Cases without a stay that had one or are new, those with most to hope for first. */
function waitingCases({ state, cases, lifted }: Edit, home: Stays): readonly number[] {
  const all = [...new Set([...cases, ...[...lifted].filter(c => home.placeOf[c]! >= 0)])]
  return all
    .filter(c => isFree(state, c) && state.ledger.placeOf[c]! < 0)
    .toSorted((a, b) => hopeOf(state, b) - hopeOf(state, a) || a - b)
}

function allWaiting(state: DeskState): readonly number[] {
  const all = Array.from({ length: state.model.cases.count }, (_, c) => c)
  return all
    .filter(c => isFree(state, c) && state.ledger.placeOf[c]! < 0)
    .toSorted((a, b) => hopeOf(state, b) - hopeOf(state, a) || a - b)
}

/** Places where there may be more room than before: those that changed, their hosts, and those that someone left. */
function holesOf({ state, courted, opened, lifted, cases }: Edit, home: Stays): readonly number[] {
  const { model, ledger } = state
  const holes = new Set<number>(courted)
  for (const h of opened) for (const p of model.hosts.places[h]!) holes.add(p)
  for (const c of [...lifted, ...cases])
    if (home.placeOf[c]! >= 0 && ledger.placeOf[c] !== home.placeOf[c]) holes.add(home.placeOf[c]!)
  // What is new comes first: whoever takes it moves nobody.
  const isNew = (p: number): number => (courted.has(p) ? 1 : 0)
  return [...holes].filter(p => isThere(state, p)).toSorted((a, b) => isNew(b) - isNew(a) || a - b)
}

/** Fills places until nothing more is gained; what a move leaves free is filled in its turn. */
function fillHoles(mending: Mending, holes: readonly number[]): void {
  const queue = [...holes]
  for (let fills = 0; fills < mostFills && queue.length > 0; fills++) {
    const p = queue.shift()!
    const mark = mending.trail.length
    if (fill(mending, p) <= 0) continue
    for (const left of [p, ...mending.trail.slice(mark).map(stay => stay.p)])
      if (left >= 0 && !queue.includes(left)) queue.push(left)
  }
}

/** Looks through all stays, so that "unplaced" means that none is free and payable. */
function takeAnyFreeStay(mending: Mending, c: number): void {
  const { state } = mending
  const { model, pairStays, ledger } = state
  let best: Stay | undefined
  for (let h = 0; h < model.hosts.count; h++) {
    if (model.hosts.places[h]!.length === 0 || !pairStays.admits(c, h)) continue
    for (const p of model.hosts.places[h]!) {
      const { count, from, until, value } = pairStays.at(c, p)
      for (let k = 0; k < count; k++)
        if (value[k]! > (best?.value ?? 0) && hasRoom(ledger, c, p, from[k]!, until[k]!))
          best = { c, p, from: from[k]!, until: until[k]!, value: value[k]! }
    }
  }
  if (best !== undefined) move(mending, best)
}

/** Whoever was moved and could as well be where they were goes back. */
function comeHome(mending: Mending): void {
  const { state, home, trail } = mending
  const { ledger } = state
  for (const c of [...new Set(trail.map(stay => stay.c))].toSorted((a, b) => a - b)) {
    if (!isFree(state, c) || home.placeOf[c]! < 0) continue
    const now = stayNow(state, c)
    const [p, from, until] = stayOf(home, c)
    if ((now.p === p && now.from === from && now.until === until) || !isStillPossible(state, c, home)) continue
    const back = { c, p, from, until, value: pointsAt(state, c, p, from, until) }
    if (worthOf(mending, back, 0) < worthOf(mending, now, 0)) continue
    if (now.p >= 0) leave(ledger, c)
    const free = hasRoom(ledger, c, p, from, until)
    if (now.p >= 0) enter(ledger, c, now.p, now.from, now.until)
    if (free) move(mending, back)
  }
}

/** Goes over to another plan as far as it is still possible, if that is worth more altogether. */
function tryPlan(mending: Mending, plan: Stays): void {
  const { state } = mending
  const before = snapshot(state)
  const worth = planWorth(mending)
  const other: number[] = []
  for (let c = 0; c < plan.placeOf.length; c++) if (isFree(state, c) && !isAt(state, plan, c)) other.push(c)
  if (other.length === 0) return
  for (const c of other) if (state.ledger.placeOf[c]! >= 0) leave(state.ledger, c)
  for (const c of other) {
    state.values[c] = 0
    const [p, from, until] = stayOf(plan, c)
    if (p < 0 || !isStillPossible(state, c, plan) || !hasRoom(state.ledger, c, p, from, until)) continue
    enter(state.ledger, c, p, from, until)
    state.values[c] = pointsAt(state, c, p, from, until)
  }
  if (state.ledger.spent > state.ledger.budget || planWorth(mending) <= worth) restore(state, before)
}

/** Points of the plan, less what moving people costs. */
function planWorth({ state, home, stayPut }: Mending): number {
  const { alive, ledger, values } = state
  let worth = 0
  for (let c = 0; c < state.model.cases.count; c++) {
    if (alive[c] === 0) continue
    if (ledger.placeOf[c]! >= 0) worth += values[c]!
    if (home.placeOf[c]! >= 0 && !isAt(state, home, c)) worth -= stayPut
  }
  return worth
}

interface Snapshot extends Stays {
  readonly values: Float64Array
}

function snapshot({ ledger, values }: DeskState): Snapshot {
  return {
    placeOf: ledger.placeOf.slice(),
    from: ledger.from.slice(),
    until: ledger.until.slice(),
    values: values.slice(),
  }
}

function restore({ ledger, values, model }: DeskState, plan: Snapshot): void {
  const changed: number[] = []
  for (let c = 0; c < model.cases.count; c++)
    if (ledger.placeOf[c] !== plan.placeOf[c] || ledger.from[c] !== plan.from[c] || ledger.until[c] !== plan.until[c])
      changed.push(c)
  for (const c of changed) if (ledger.placeOf[c]! >= 0) leave(ledger, c)
  for (const c of changed) {
    if (plan.placeOf[c]! >= 0) enter(ledger, c, ...stayOf(plan, c))
    values[c] = plan.values[c]!
  }
}
