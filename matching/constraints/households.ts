import type { LedgerConstraint } from './stay-constraint.js'
import { guestsOnFullDays, peak, rowIsFull } from './row-use.js'

/** On no day are more households at a host than it can bear, over all its places and what is already taken. */
export const households: LedgerConstraint = {
  rule: 'HOUSEHOLDS',
  says: 'HOST',
  unit: 'HOUSEHOLDS',
  breaks: (ledger, _c, p, from, until) =>
    rowIsFull(ledger, ledger.householdsRow[ledger.model.places.host[p]!]!, from, until),
  shortfall: (ledger, { p, from, until }) => {
    const row = ledger.householdsRow[ledger.model.places.host[p]!]!
    return Math.max(0, peak(ledger, row, from, until) + 1 - ledger.capacity[row]!)
  },
  compare: (ledger, { p, from, until }) => {
    const row = ledger.householdsRow[ledger.model.places.host[p]!]!
    return { needed: peak(ledger, row, from, until) + 1, offered: ledger.capacity[row]! }
  },
  heldBy: (ledger, asked) =>
    guestsOnFullDays(ledger, ledger.householdsRow[ledger.model.places.host[asked.p]!]!, asked, () => true),
}
