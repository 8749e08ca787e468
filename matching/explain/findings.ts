import type { Ledger } from '../calendar/ledger.js'
import { dateConstraints, hostConstraints, ledgerConstraints, placeConstraints } from '../constraints/index.js'
import type { Comparison, Pair } from '../constraints/pair-constraint.js'
import type { RuleFinding, RuleId, RuleSource, RuleUnit } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import type { Model } from '../model/model.js'

/** Every rule about who may go where, for one case and one place. */
export function pairFindings(model: Model, c: number, p: number): readonly RuleFinding[] {
  const h = model.places.host[p]!
  const { problem } = model
  const pair: Pair = { person: problem.cases[c]!, host: problem.hosts[h]!, place: problem.places[p]! }
  return [
    ...hostConstraints.map(rule => finding(rule, rule.shortfall(model, c, h), rule.compare(pair, model))),
    ...placeConstraints.map(rule => finding(rule, rule.shortfall(model, c, p), rule.compare(pair, model))),
  ]
}

/** Every rule about the days of one stay. */
export function dateFindings(model: Model, asked: AskedStay): readonly RuleFinding[] {
  return dateConstraints.map(rule => finding(rule, rule.shortfall(model, asked), rule.compare(model, asked)))
}

/** Every rule about one stay beside the stays of others; the case itself must not be placed in the ledger. */
export function ledgerFindings(ledger: Ledger, asked: AskedStay): readonly RuleFinding[] {
  return ledgerConstraints.map(rule => finding(rule, rule.shortfall(ledger, asked), rule.compare(ledger, asked)))
}

export function failures(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  return findings.filter(({ verdict }) => verdict === 'FAIL')
}

interface Named {
  readonly rule: RuleId
  readonly says: RuleSource
  readonly unit: RuleUnit
}

/** A rule that cannot be judged because there is no stay to judge. */
export function unknown({ rule, says, unit }: Named): RuleFinding {
  return { rule, verdict: 'UNKNOWN', says, unit, needed: null, offered: null, missing: [], shortfall: 0 }
}

function finding({ rule, says, unit }: Named, shortfall: number, comparison: Comparison): RuleFinding {
  const { needed, offered, missing = [] } = comparison
  return { rule, verdict: shortfall > 0 ? 'FAIL' : 'PASS', says, unit, needed, offered, missing, shortfall }
}
