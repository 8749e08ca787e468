import { isoDayOf } from '../measure.js'
import type { LedgerConstraint } from './stay-constraint.js'

/** A case has one stay. */
export const oneStay: LedgerConstraint = {
  rule: 'ONE_STAY',
  says: 'PROGRAMME',
  unit: 'ITEMS',
  breaks: (ledger, c) => ledger.placeOf[c]! >= 0,
  shortfall: (ledger, { c }) => (ledger.placeOf[c]! >= 0 ? 1 : 0),
  compare: ({ model: { problem }, placeOf, from, until }, { c }) => ({
    needed: 1,
    offered: placeOf[c]! < 0 ? [] : [`${isoDayOf(problem.from, from[c]!)}/${isoDayOf(problem.from, until[c]!)}`],
  }),
  heldBy: (ledger, { c }) => (ledger.placeOf[c]! >= 0 ? [c] : []),
}
