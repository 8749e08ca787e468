import { leave } from '../calendar/ledger.js'
import type { Ranges } from '../model/model.js'
import type { DeskState } from './state.js'

/** What a set of changes has touched, for those who have to follow them up. */
export interface Edit {
  readonly state: DeskState
  /** Hosts whose limits, places or pins are others. */
  readonly hosts: Set<number>
  /** Those of them that may have more room than before. */
  readonly opened: Set<number>
  /** Cases that are other than they were, or new; they take no part until they have a price. */
  readonly cases: Set<number>
  /** Places whose worth may be another. */
  readonly places: Set<number>
  /** Places that may be blocked on other days than before, with those days: if they are, their worth is another too. */
  readonly blocked: Map<number, Ranges>
  /** Places at which other stays are possible than before. */
  readonly courted: Set<number>
  /** Cases taken out of the plan to change something under them. */
  readonly lifted: Set<number>
  /** Money that was left before. */
  readonly left: number
  /** Numbers of what these changes removed, even if it came back. */
  readonly gone: { readonly cases: Set<number>; readonly places: Set<number> }
}

export function openEdit(state: DeskState): Edit {
  return {
    state,
    left: state.ledger.budget - state.ledger.spent,
    hosts: new Set(),
    opened: new Set(),
    cases: new Set(),
    places: new Set(),
    blocked: new Map(),
    courted: new Set(),
    lifted: new Set(),
    gone: { cases: new Set(), places: new Set() },
  }
}

/** Takes everyone out who is where something changes. */
export function liftHost(edit: Edit, h: number): void {
  const { model, ledger, ground } = edit.state
  touchHost(edit, h)
  edit.opened.add(h)
  unblockHost(edit, h)
  for (const p of model.hosts.places[h]!) {
    for (const c of ledger.guests[p]!.slice()) lift(edit, c)
    for (const c of ground.guests[p]!.slice()) liftPin(edit, c)
  }
}

/** What is taken or pinned at one place may have used up the limit of the host, which blocks the others too. */
function unblockHost({ state, blocked }: Edit, h: number): void {
  for (const p of state.model.hosts.places[h]!) {
    if (!blocked.has(p)) blocked.set(p, state.pairStays.blockedAt(p))
    state.pairStays.forget(p)
  }
}

function lift({ state: { ledger }, lifted }: Edit, c: number): void {
  if (ledger.placeOf[c]! < 0) return
  leave(ledger, c)
  lifted.add(c)
}

/** Takes a pin out of the ground; what it blocked may be free again. */
function liftPin(edit: Edit, c: number): void {
  const { ground, model } = edit.state
  if (ground.placeOf[c]! < 0) return
  const p = ground.placeOf[c]!
  const h = model.places.host[p]!
  edit.courted.add(p)
  edit.places.add(p)
  unblockHost(edit, h)
  leave(ground, c)
  touchHost(edit, h)
  edit.opened.add(h)
}

/** The limits of a host, or what is left of them, are other. */
export function touchHost({ state, hosts }: Edit, h: number): void {
  hosts.add(h)
  state.limitWorths[h] = undefined
}

/** A case that is to be priced anew. */
export function markCase(edit: Edit, c: number): void {
  const { state } = edit
  const { alive, fresh, journal } = state
  const before = alive[c]!
  const wasFresh = fresh.has(c)
  journal.push(() => {
    state.alive[c] = before
    if (!wasFresh) fresh.delete(c)
  })
  fresh.add(c)
  alive[c] = 1
  edit.cases.add(c)
}

export function liftCase(edit: Edit, c: number): void {
  lift(edit, c)
  liftPin(edit, c)
}

export function unname({ state }: Edit, numberOf: Map<string, number>, id: string): void {
  const number = numberOf.get(id)!
  numberOf.delete(id)
  state.journal.push(() => numberOf.set(id, number))
}
