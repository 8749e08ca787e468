import { enter, leave } from '../calendar/ledger.js'
import { ledgerConstraints } from '../constraints/index.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { asDay } from '../measure.js'
import { pointsOf, termsOf } from '../score/terms.js'
import type { PinConflict } from '../search/pins.js'
import { conflictOf, inOrder } from '../search/pins.js'
import type { Edit } from './edit.js'
import { liftHost, touchHost } from './edit.js'
import { hasRoomBesideMoney } from './room.js'
import type { DeskState } from './state.js'

/** A plan by case number. */
export interface Stays {
  readonly placeOf: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
}

/** Enters pins that are not in the ground yet; answers those that cannot be kept. */
export function settlePins(edit: Edit): readonly PinConflict[] {
  const { state } = edit
  const { model, ground } = state
  if (ground.spent > ground.budget)
    for (const pin of model.problem.pins) liftHost(edit, model.places.host[model.places.numberOf.get(pin.place)!]!)
  const conflicts: PinConflict[] = []
  for (const pin of inOrder(model.problem.pins)) {
    const c = model.cases.numberOf.get(pin.case)!
    const p = model.places.numberOf.get(pin.place)
    if (p === undefined) {
      conflicts.push({ case: pin.case, place: pin.place, rules: ['WINDOW'], with: [] })
      continue
    }
    if (ground.placeOf[c] === p && ground.from[c] === pin.from && ground.until[c] === pin.until) continue
    const conflict = conflictOf(ground, pin)
    if (conflict !== undefined) {
      conflicts.push(conflict)
      continue
    }
    enter(ground, c, p, pin.from, pin.until)
    touchHost(edit, model.places.host[p]!)
    edit.places.add(p)
    for (const other of model.hosts.places[model.places.host[p]!]!) state.pairStays.forget(other)
  }
  return conflicts
}

/** Notes which cases are pinned now. */
export function settleLocks({ state, cases }: Edit): void {
  const { locked, ground, journal } = state
  for (const c of cases) {
    const before = locked[c]!
    const now = ground.placeOf[c]! >= 0 ? 1 : 0
    if (before === now) continue
    locked[c] = now
    journal.push(() => {
      state.locked[c] = before
    })
  }
}

/**
 * Fills the plan again after changes were written: pins first, whoever is in their way leaves; then everyone who was
 * lifted goes back to the old stay, most points first, if it is still possible. Money is looked at later.
 */
export function settlePlan(edit: Edit, home: Stays): void {
  const { state, lifted } = edit
  const { model, ground, ledger, values, alive } = state
  for (const pin of inOrder(model.problem.pins)) {
    const c = model.cases.numberOf.get(pin.case)!
    const [p, from, until] = [ground.placeOf[c]!, ground.from[c]!, ground.until[c]!]
    if (ledger.placeOf[c] === p && ledger.from[c] === from && ledger.until[c] === until) continue
    if (ledger.placeOf[c]! >= 0) leave(ledger, c)
    evict(edit, { c, p, from: asDay(from), until: asDay(until) })
    enter(ledger, c, p, from, until)
    values[c] = pointsAt(state, c, p, from, until)
  }
  const back = [...lifted].filter(c => alive[c] === 1 && ledger.placeOf[c]! < 0 && home.placeOf[c]! >= 0)
  for (const c of back) if (isStillPossible(state, c, home)) values[c] = pointsAt(state, c, ...stayOf(home, c))
  for (const c of back.toSorted((a, b) => values[b]! - values[a]! || a - b)) {
    const [p, from, until] = stayOf(home, c)
    if (isStillPossible(state, c, home) && hasRoomBesideMoney(state, { c, p, from, until }))
      enter(ledger, c, p, from, until)
  }
}

export function stayOf({ placeOf, from, until }: Stays, c: number): [p: number, from: number, until: number] {
  return [placeOf[c]!, from[c]!, until[c]!]
}

/** Points of a stay, worked out in full. */
export function pointsAt({ model }: DeskState, c: number, p: number, from: number, until: number): number {
  return pointsOf(termsOf(model, c, p, { from: asDay(from), until: asDay(until) }))
}

/** Whether a stay of old is still one of the candidates. */
export function isStillPossible({ model, pairStays }: DeskState, c: number, home: Stays): boolean {
  const [p, from, until] = stayOf(home, c)
  const h = model.places.host[p]!
  if (!model.hosts.places[h]!.includes(p) || !pairStays.admits(c, h)) return false
  const stays = pairStays.at(c, p)
  for (let k = 0; k < stays.count; k++) if (stays.from[k] === from && stays.until[k] === until) return true
  return false
}

/** Takes out everyone in the way of a pin; money apart. */
function evict({ state, lifted }: Edit, asked: AskedStay): void {
  const { ledger, locked, values } = state
  for (const rule of ledgerConstraints) {
    if (rule.rule === 'BUDGET') continue
    while (rule.breaks(ledger, asked.c, asked.p, asked.from, asked.until)) {
      const movable = rule.heldBy(ledger, asked).filter(guest => locked[guest] === 0)
      if (movable.length === 0) throw new Error(`a pin that was entered breaks ${rule.rule}`)
      const guest = movable.reduce((least, other) => (values[other]! < values[least]! ? other : least))
      leave(ledger, guest)
      lifted.add(guest)
    }
  }
}
