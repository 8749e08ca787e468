import { leave } from '../calendar/ledger.js'
import type { DeskState } from './state.js'

/** What a set of changes has touched, for those who have to follow them up. */
export interface Edit {
  readonly state: DeskState
  /** Hosts whose limits, places or pins are others; nobody is placed there until `settle`. */
  readonly hosts: Set<number>
  /** Cases that are other than they were, or new; they take no part until they have a price. */
  readonly cases: Set<number>
  /** Places at which other stays are possible than before. */
  readonly places: Set<number>
  /** Cases taken out of the plan to change something under them. */
  readonly lifted: Set<number>
  /** Numbers of what these changes removed, by id: who comes back gets the old number, and so the old stay. */
  readonly gone: { readonly cases: Map<string, number>; readonly places: Map<string, number> }
}

export function openEdit(state: DeskState): Edit {
  return {
    state,
    hosts: new Set(),
    cases: new Set(),
    places: new Set(),
    lifted: new Set(),
    gone: { cases: new Map(), places: new Map() },
  }
}

/** Takes everyone out who is where something changes. */
export function liftHost(edit: Edit, h: number): void {
  const { model, ledger, ground } = edit.state
  edit.hosts.add(h)
  for (const p of model.hosts.places[h]!) {
    for (const c of ledger.guests[p]!.slice()) lift(edit, c)
    for (const c of ground.guests[p]!.slice()) liftPin(edit, c)
    // What is taken or pinned at one place may have used up the limit of the host, which blocks the others too.
    edit.places.add(p)
    edit.state.pairStays.forget(p)
  }
}

export function lift({ state: { ledger }, lifted }: Edit, c: number): void {
  if (ledger.placeOf[c]! < 0) return
  leave(ledger, c)
  lifted.add(c)
}

/** Takes a pin out of the ground; what it blocked may be free again. */
export function liftPin(edit: Edit, c: number): void {
  const { ground, model } = edit.state
  if (ground.placeOf[c]! < 0) return
  const h = model.places.host[ground.placeOf[c]!]!
  leave(ground, c)
  edit.hosts.add(h)
  for (const p of model.hosts.places[h]!) {
    edit.places.add(p)
    edit.state.pairStays.forget(p)
  }
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
