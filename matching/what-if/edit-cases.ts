import type { Case, Exclusion, Pin } from '../problem.js'
import type { Edit } from './edit.js'
import { liftCase, markCase, unname } from './edit.js'
import { grown } from './growing.js'
import type { DeskState } from './state.js'
import { noStays } from './state.js'
import { openCase } from './warm-ledger.js'
import { hasRoomForNames, numberNames, writeCase, writeExclusions } from './warm-model.js'

export function putCase(edit: Edit, person: Case): boolean {
  const { state } = edit
  const { model, journal } = state
  numberNames(model.names, person)
  if (!hasRoomForNames(model)) return false
  const known = model.cases.numberOf.get(person.id) ?? state.gone.cases.get(person.id)
  const c = known ?? model.cases.count
  if (known === undefined) {
    makeRoomForCase(state, c)
    journal.push(() => {
      model.cases.numberOf.delete(person.id)
      state.gone.cases.set(person.id, c)
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
  const { ledger, ground, prices, lists, chosenAt } = state
  openCase(ledger, c)
  openCase(ground, c)
  state.alive = grown(state.alive, c + 1)
  state.locked = grown(state.locked, c + 1)
  state.values = grown(state.values, c + 1)
  prices.cases = grown(prices.cases, c + 1)
  prices.cases[c] = 0
  lists[c] = noStays
  chosenAt[c] ??= []
}

export function removeCase(edit: Edit, c: number): void {
  const { state } = edit
  const { model, journal } = state
  const { id } = model.problem.cases[c]!
  const p = state.ledger.placeOf[c]!
  // Without the case its place is worth less, and others may hope for it.
  if (p >= 0) {
    edit.places.add(p)
    edit.courted.add(p)
  }
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
  edit.gone.cases.add(c)
  state.gone.cases.set(id, c)
  unname(edit, model.cases.numberOf, id)
}

export function setPins(edit: Edit, caseId: string, pins: readonly Pin[]): void {
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

export function setExclusions(edit: Edit, keeps: (entry: Exclusion) => boolean, more?: Exclusion): void {
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

export function rewriteExclusions({ model, journal }: DeskState, c: number): void {
  const before = model.excluded[c]
  journal.push(() => {
    model.excluded[c] = before
  })
  writeExclusions(model, c)
}
