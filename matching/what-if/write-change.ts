import type { Budget } from '../problem.js'
import type { ProblemChange } from './changes.js'
import { isSameExclusion, isSamePin } from './changes.js'
import { putCase, removeCase, setExclusions, setPins } from './edit-cases.js'
import { putHost, putPlace, removePlace } from './edit-supply.js'
import type { Edit } from './edit.js'
import { unname } from './edit.js'

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

function setBudget({ state }: Edit, amount: number, budget: Budget | null): void {
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
