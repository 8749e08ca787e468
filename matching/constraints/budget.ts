import type { Ledger } from '../calendar/ledger.js'
import { costOf } from '../calendar/ledger.js'
import type { AskedStay, LedgerConstraint } from './stay-constraint.js'

/** All stays together cost no more than the programme has. */
export const budget: LedgerConstraint = {
  rule: 'BUDGET',
  says: 'PROGRAMME',
  unit: 'MONEY',
  breaks: (ledger, c, p, from, until) =>
    ledger.budget !== Infinity &&
    ledger.spent + costOf(ledger.model, c, ledger.model.places.host[p]!, until - from) > ledger.budget,
  shortfall: (ledger, asked) =>
    ledger.budget === Infinity ? 0 : Math.max(0, ledger.spent + cost(ledger, asked) - ledger.budget),
  compare: (ledger, asked) => ({
    needed: cost(ledger, asked),
    offered: ledger.budget === Infinity ? null : ledger.budget - ledger.spent,
  }),
  // Everyone's stay costs money: naming all of them would say nothing.
  heldBy: () => [],
}

function cost({ model }: Ledger, { c, p, from, until }: AskedStay): number {
  return costOf(model, c, model.places.host[p]!, until - from)
}
