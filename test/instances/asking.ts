import type { Ledger } from '../../matching/calendar/ledger.js'
import { enter, openLedger } from '../../matching/calendar/ledger.js'
import type { Comparison, HostConstraint, PlaceConstraint } from '../../matching/constraints/pair-constraint.js'
import type { DateConstraint, LedgerConstraint } from '../../matching/constraints/stay-constraint.js'
import { readProblem } from '../../matching/index.js'
import { asDay } from '../../matching/measure.js'
import { encode } from '../../matching/model/encode.js'
import type { Model } from '../../matching/model/model.js'
import type { FileCase, FileHost, FilePlace, ProblemFile } from './builders.js'
import { host, person, place, problemFile } from './builders.js'

export interface Pair {
  readonly person?: Partial<FileCase>
  readonly host?: Partial<FileHost>
  readonly place?: Partial<FilePlace>
  readonly file?: Partial<ProblemFile>
}

/** One case C1, one host H1, one place P1. */
function pairFile({ person: c = {}, host: h = {}, place: p = {}, file = {} }: Pair): ProblemFile {
  return problemFile({ hosts: [host('H1', h)], places: [place('P1', 'H1', p)], cases: [person('C1', c)], ...file })
}

export function modelOf(file: ProblemFile): Model {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return encode(read.problem)
}

/** By how much the rule fails for the one case at the one place; 0 when it passes. */
export function shortfall(rule: HostConstraint | PlaceConstraint, pair: Pair): number {
  // One host, one place: both have number 0.
  return rule.shortfall(modelOf(pairFile(pair)), 0, 0)
}

export function compared(rule: HostConstraint | PlaceConstraint, pair: Pair): Comparison {
  const model = modelOf(pairFile(pair))
  const { cases, hosts, places } = model.problem
  return rule.compare({ person: cases[0]!, host: hosts[0]!, place: places[0]! }, model)
}

/** By how much a rule about days fails for the stay of the one case at the one place. */
export function dateShortfall(rule: DateConstraint, pair: Pair, from: number, until: number): number {
  return rule.shortfall(modelOf(pairFile(pair)), { c: 0, p: 0, from: asDay(from), until: asDay(until) })
}

export interface Seat {
  readonly c: number
  readonly p: number
  readonly from: number
  readonly until: number
}

/** The ledger of a file with some cases (by number, in order of id) placed. */
export function ledgerOf(file: ProblemFile, seats: readonly Seat[] = []): Ledger {
  const ledger = openLedger(modelOf(file))
  for (const { c, p, from, until } of seats) enter(ledger, c, p, from, until)
  return ledger
}

/** The rule's three answers for one stay, checked to agree with each other. */
export function asked(rule: LedgerConstraint, ledger: Ledger, { c, p, from, until }: Seat) {
  const stay = { c, p, from: asDay(from), until: asDay(until) }
  const breaks = rule.breaks(ledger, c, p, from, until)
  const by = rule.shortfall(ledger, stay)
  if (breaks !== by > 0) throw new Error(`${rule.rule} says ${breaks} and ${by}`)
  return { by, heldBy: rule.heldBy(ledger, stay), compared: rule.compare(ledger, stay) }
}
