import { enter, leave } from '../calendar/ledger.js'
import type { Case, Host, Pin, Place } from '../problem.js'
import type { ProblemChange } from './changes.js'
import { isSameExclusion, isSamePin } from './changes.js'
import { grown } from './growing.js'
import type { DeskState } from './state.js'
import { noStays } from './state.js'
import type { WarmLedger } from './warm-ledger.js'
import { countTaken, hostLimitsOf, openCase, restoreLimits, writeLimits } from './warm-ledger.js'
import { hasRoomForNames, numberNames, writeCase, writeExclusions, writeHost, writePlace } from './warm-model.js'

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

/** Writes one change into the model and the limits. False when it brings names there is no room for. */
export function write(edit: Edit, change: ProblemChange): boolean {
  const { model } = edit.state
  switch (change.kind) {
    case 'ADD_CASE':
    case 'CHANGE_CASE':
      return putCase(edit, change.case)
    case 'REMOVE_CASE':
      removeCase(edit, model.cases.numberOf.get(change.id)!)
      return true
    case 'ADD_HOST':
    case 'CHANGE_HOST':
      return putHost(edit, change.host)
    case 'REMOVE_HOST': {
      const h = model.hosts.numberOf.get(change.id)!
      for (const p of model.hosts.places[h]!) removePlace(edit, p)
      setExclusions(edit, entry => !('host' in entry) || entry.host !== change.id)
      unname(edit, model.hosts.numberOf, change.id)
      return true
    }
    case 'ADD_PLACE':
    case 'CHANGE_PLACE':
      putPlace(edit, change.place)
      return true
    case 'REMOVE_PLACE':
      removePlace(edit, model.places.numberOf.get(change.id)!)
      return true
    case 'PIN':
      if (!model.problem.pins.some(pin => isSamePin(pin, change.pin)))
        setPins(edit, change.pin.case, [...model.problem.pins, change.pin])
      return true
    case 'UNPIN':
      setPins(
        edit,
        change.case,
        model.problem.pins.filter(pin => pin.case !== change.case),
      )
      return true
    case 'EXCLUDE':
      setExclusions(edit, entry => !isSameExclusion(entry, change.exclusion), change.exclusion)
      return true
    case 'INCLUDE':
      setExclusions(edit, entry => !isSameExclusion(entry, change.exclusion))
      return true
    case 'BUDGET':
      setBudget(edit, change.budget?.amount ?? Infinity, change.budget)
      return true
    case 'POLICY':
      return false
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

function lift({ state: { ledger }, lifted }: Edit, c: number): void {
  if (ledger.placeOf[c]! < 0) return
  leave(ledger, c)
  lifted.add(c)
}

/** Takes a pin out of the ground; what it blocked may be free again. */
function liftPin(edit: Edit, c: number): void {
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

function putCase(edit: Edit, person: Case): boolean {
  const { state } = edit
  const { model, journal } = state
  numberNames(model.names, person)
  if (!hasRoomForNames(model)) return false
  const known = model.cases.numberOf.get(person.id) ?? edit.gone.cases.get(person.id)
  const c = known ?? model.cases.count
  if (known === undefined) {
    makeRoomForCase(state, c)
    journal.push(() => {
      model.cases.numberOf.delete(person.id)
      state.alive[c] = 0
    })
  } else {
    const before = model.problem.cases[c]!
    const named = model.cases.numberOf.has(person.id)
    liftCase(edit, c)
    journal.push(() => {
      writeCase(model, c, before)
      if (!named) model.cases.numberOf.delete(person.id)
    })
  }
  writeCase(model, c, person)
  markCase(edit, c)
  return true
}

function makeRoomForCase(state: DeskState, c: number): void {
  const { ledger, ground, prices, lists } = state
  openCase(ledger, c)
  openCase(ground, c)
  state.alive = grown(state.alive, c + 1)
  state.locked = grown(state.locked, c + 1)
  state.values = grown(state.values, c + 1)
  prices.cases = grown(prices.cases, c + 1)
  prices.cases[c] = 0
  lists[c] = noStays
}

/** A case that is to be priced anew. */
function markCase(edit: Edit, c: number): void {
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

function liftCase(edit: Edit, c: number): void {
  lift(edit, c)
  liftPin(edit, c)
}

function removeCase(edit: Edit, c: number): void {
  const { state } = edit
  const { model, journal } = state
  const { id } = model.problem.cases[c]!
  liftCase(edit, c)
  setPins(
    edit,
    id,
    model.problem.pins.filter(pin => pin.case !== id),
  )
  setExclusions(edit, entry => entry.case !== id)
  const before = state.alive[c]!
  journal.push(() => {
    state.alive[c] = before
  })
  state.alive[c] = 0
  edit.cases.delete(c)
  edit.gone.cases.set(id, c)
  unname(edit, model.cases.numberOf, id)
}

function unname({ state }: Edit, numberOf: Map<string, number>, id: string): void {
  const number = numberOf.get(id)!
  numberOf.delete(id)
  state.journal.push(() => numberOf.set(id, number))
}

function putHost(edit: Edit, host: Host): boolean {
  const { state } = edit
  const { model, ground, ledger, journal, prices, casesOf } = state
  numberNames(model.names, host)
  if (!hasRoomForNames(model)) return false
  const known = model.hosts.numberOf.get(host.id)
  const h = known ?? model.hosts.count
  if (known === undefined) {
    writeHost(model, h, host)
    for (const either of [ledger, ground]) writeLimits(either, model, h)
    prices.quotas[h] = host.yearlyQuota.map(() => 0)
    journal.push(() => model.hosts.numberOf.delete(host.id))
  } else {
    const before = model.problem.hosts[h]!
    const asked = prices.quotas[h]!
    const could = casesOf[h]!
    const limits = hostLimitsOf(ledger, h)
    liftHost(edit, h)
    journal.push(() => {
      writeHost(model, h, before)
      for (const either of [ledger, ground]) restoreLimits(either, model, h, limits)
      prices.quotas[h] = asked
      casesOf[h] = could
      for (const p of model.hosts.places[h]!) state.pairStays.forget(p)
    })
    writeHost(model, h, host)
    for (const either of [ledger, ground]) writeLimits(either, model, h)
    // A quota for the same days keeps its price.
    prices.quotas[h] = host.yearlyQuota.map(({ from, until }) => {
      const same = before.yearlyQuota.findIndex(quota => quota.from === from && quota.until === until)
      return same < 0 ? 0 : asked[same]!
    })
  }
  casesOf[h] = admitted(state, h)
  return true
}

/** The cases host `h` can receive, asked one by one. */
function admitted({ model, alive, pairStays }: DeskState, h: number): Int32Array {
  const found: number[] = []
  for (let c = 0; c < model.cases.count; c++) if (alive[c] === 1 && pairStays.admits(c, h)) found.push(c)
  return Int32Array.from(found)
}

function putPlace(edit: Edit, place: Place): void {
  const { state } = edit
  const { model, journal, ledger, ground, interest } = state
  const h = model.hosts.numberOf.get(place.host)!
  const gone = edit.gone.places.get(place.id)
  const back = gone !== undefined && model.places.host[gone] === h
  const known = model.places.numberOf.get(place.id) ?? (back ? gone : undefined)
  const p = known ?? model.places.count
  liftHost(edit, h)
  if (known === undefined) {
    ledger.guests[p] = []
    ground.guests[p] = []
    interest[p] = []
    journal.push(() => {
      model.places.numberOf.delete(place.id)
      detach(state, p)
    })
  } else {
    const before = model.problem.places[p]!
    journal.push(() => {
      writePlace(model, p, before)
      if (back) detach(state, p)
      else recount(state, h)
    })
  }
  writePlace(model, p, place)
  recount(state, h)
  edit.places.add(p)
  for (const entry of model.problem.exclusions)
    if ('host' in entry && entry.host === place.host) rewriteExclusions(state, model.cases.numberOf.get(entry.case)!)
}

function removePlace(edit: Edit, p: number): void {
  const { state } = edit
  const { model, journal } = state
  const h = model.places.host[p]!
  const { id } = model.problem.places[p]!
  liftHost(edit, h)
  setExclusions(edit, entry => !('place' in entry) || entry.place !== id)
  unname(edit, model.places.numberOf, id)
  detach(state, p)
  edit.places.delete(p)
  edit.gone.places.set(id, p)
  journal.push(() => {
    model.hosts.places[h] = Int32Array.from([...model.hosts.places[h]!, p]).toSorted()
    recount(state, h)
  })
}

/** The place leaves its host: nothing looks at it any more. */
function detach(state: DeskState, p: number): void {
  const { model } = state
  const h = model.places.host[p]!
  model.hosts.places[h] = model.hosts.places[h]!.filter(other => other !== p)
  recount(state, h)
}

function recount({ model, ledger, ground, pairStays }: DeskState, h: number): void {
  for (const either of [ledger, ground]) countTaken(either, model, h)
  for (const p of model.hosts.places[h]!) pairStays.forget(p)
}

function setPins(edit: Edit, caseId: string, pins: readonly Pin[]): void {
  const { model, journal } = edit.state
  const before = model.problem.pins
  if (pins.length === before.length) return
  const c = model.cases.numberOf.get(caseId)!
  liftCase(edit, c)
  journal.push(() => {
    model.problem.pins = before
  })
  model.problem.pins = pins
  markCase(edit, c)
}

function setExclusions(
  edit: Edit,
  keeps: (entry: DeskState['model']['problem']['exclusions'][number]) => boolean,
  more?: DeskState['model']['problem']['exclusions'][number],
): void {
  const { state } = edit
  const { model, journal } = state
  const before = model.problem.exclusions
  const kept = before.filter(keeps)
  if (more === undefined && kept.length === before.length) return
  const after = more === undefined ? kept : [...kept, more]
  const whose = new Set(
    [...before.filter(entry => !keeps(entry)), ...(more === undefined ? [] : [more])].map(e => e.case),
  )
  model.problem.exclusions = after
  journal.push(() => {
    model.problem.exclusions = before
  })
  for (const id of whose) {
    const c = model.cases.numberOf.get(id)!
    liftCase(edit, c)
    rewriteExclusions(state, c)
    markCase(edit, c)
  }
}

function rewriteExclusions({ model, journal }: DeskState, c: number): void {
  const before = model.excluded[c]
  journal.push(() => {
    model.excluded[c] = before
  })
  writeExclusions(model, c)
}

function setBudget({ state }: Edit, amount: number, budget: DeskState['model']['problem']['budget']): void {
  const { model, ledger, ground, journal } = state
  const before = model.problem.budget
  const had = ledger.budget
  const set = (limit: number, what: typeof before): void => {
    model.problem.budget = what
    ledger.budget = limit
    ground.budget = limit
  }
  journal.push(() => set(had, before))
  set(amount, budget)
}

/** Puts cases back where a plan has them. */
export function putBack(ledger: WarmLedger, cases: Iterable<number>, plan: Places): void {
  for (const c of cases) if (plan.placeOf[c]! >= 0) enter(ledger, c, plan.placeOf[c]!, plan.from[c]!, plan.until[c]!)
}

interface Places {
  readonly placeOf: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
}
