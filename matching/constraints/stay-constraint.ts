import type { Stay } from '../measure.js'
import type { Model } from '../model/model.js'
import type { Ledger } from '../calendar/ledger.js'
import type { Comparison } from './pair-constraint.js'
import type { RuleId, RuleSource, RuleUnit } from './rule.js'

/** A stay asked about: case and place by number. */
export interface AskedStay extends Stay {
  readonly c: number
  readonly p: number
}

/** A rule about the days of one stay, whatever the others do. */
export interface DateConstraint {
  readonly rule: RuleId
  readonly says: RuleSource
  readonly unit: RuleUnit
  /** By how much the stay fails; 0 when it passes. */
  readonly shortfall: (model: Model, asked: AskedStay) => number
  readonly compare: (model: Model, asked: AskedStay) => Comparison
}

/** A rule about a stay among the stays of others. The asked case itself must not be placed in the ledger. */
export interface LedgerConstraint {
  readonly rule: RuleId
  readonly says: RuleSource
  readonly unit: RuleUnit
  /** The quick answer, for the search: whether the stay cannot be added. */
  readonly breaks: (ledger: Ledger, c: number, p: number, from: number, until: number) => boolean
  /** By how much; above 0 when `breaks` is true. It can also be where another rule breaks that this one follows from. */
  readonly shortfall: (ledger: Ledger, asked: AskedStay) => number
  readonly compare: (ledger: Ledger, asked: AskedStay) => Comparison
  /** Placed cases without whom it would not break, or would break less; ascending. */
  readonly heldBy: (ledger: Ledger, asked: AskedStay) => readonly number[]
}
