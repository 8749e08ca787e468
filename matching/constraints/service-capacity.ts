import type { Ledger } from '../calendar/ledger.js'
import type { AskedStay, LedgerConstraint } from './stay-constraint.js'
import { guestsOnFullDays, peak, rowIsFull } from './row-use.js'

/** On no day do more households use a required accompaniment of a host than it can serve at a time. */
export const serviceCapacity: LedgerConstraint = {
  rule: 'SERVICE_CAPACITY',
  says: 'HOST',
  unit: 'HOUSEHOLDS',
  breaks: (ledger, c, p, from, until) => {
    const { model } = ledger
    const h = model.places.host[p]!
    for (const type of model.cases.requiredTypes[c]!) {
      const row = ledger.serviceRow[h * model.types + type]!
      if (row >= 0 && rowIsFull(ledger, row, from, until)) return true
    }
    return false
  },
  shortfall: (ledger, asked) => {
    let shortfall = 0
    for (const { row } of rowsOf(ledger, asked)) shortfall = Math.max(shortfall, excess(ledger, row, asked))
    return shortfall
  },
  compare: (ledger, asked) => {
    const full = rowsOf(ledger, asked).filter(({ row }) => excess(ledger, row, asked) > 0)
    const { problem } = ledger.model
    const { required } = problem.cases[asked.c]!
    const { offers } = problem.hosts[ledger.model.places.host[asked.p]!]!
    return {
      needed: required,
      offered: offers
        .filter(({ type }) => required.includes(type))
        .map(({ type, households }) => `${type}:${households}`),
      missing: full.map(({ name }) => name),
    }
  },
  heldBy: (ledger, asked) => {
    const found = rowsOf(ledger, asked).flatMap(({ row, type }) =>
      guestsOnFullDays(ledger, row, asked, guest => ledger.model.cases.requiredTypes[guest]!.includes(type)),
    )
    return [...new Set(found)].toSorted((a, b) => a - b)
  },
}

interface ServiceRow {
  readonly row: number
  readonly type: number
  readonly name: string
}

function rowsOf(ledger: Ledger, { c, p }: AskedStay): readonly ServiceRow[] {
  const { model } = ledger
  const h = model.places.host[p]!
  return model.problem.cases[c]!.required.flatMap((name, k) => {
    const type = model.cases.requiredTypes[c]![k]!
    const row = ledger.serviceRow[h * model.types + type]!
    return row < 0 ? [] : [{ row, type, name }]
  })
}

function excess(ledger: Ledger, row: number, { from, until }: AskedStay): number {
  return Math.max(0, peak(ledger, row, from, until) + 1 - ledger.capacity[row]!)
}
