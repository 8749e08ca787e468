import { blockedRanges } from '../calendar/blocked.js'
import type { CandidateRules } from '../calendar/candidates.js'
import { candidateBuffer, listCandidates } from '../calendar/candidates.js'
import type { Ledger } from '../calendar/ledger.js'
import { costOf } from '../calendar/ledger.js'
import { staySpans } from '../calendar/stay-spans.js'
import { hostAdmits, placeAdmits } from '../constraints/index.js'
import type { Model } from '../model/model.js'
import { dayRate, stayCost } from '../score/cost.js'
import { arrivalPoints, shortStayLoss, spareBedLoss } from '../score/points.js'
import { baseOf, hostTerms } from '../score/terms.js'

/**
 * Every stay the search may choose from: who can go to which host, and from there the candidate stays at each place,
 * which are listed anew whenever they are needed (a large problem has too many to keep). Pinned cases are not in it.
 */
export interface Field {
  readonly model: Model
  /** Taken days and pins, entered. */
  readonly ground: Ledger
  readonly rules: CandidateRules
  /** Hosts and the cases they can receive: those of host h are number `first[h]` to before `first[h + 1]`. */
  readonly first: Int32Array
  readonly caseOf: Int32Array
  /** Points of the fit, spare beds not yet counted. */
  readonly fit: Int32Array
  /** The same the other way round: entries above of case c are `entries[entriesFirst[c]]` to before the next. */
  readonly entries: Int32Array
  readonly entriesFirst: Int32Array
  readonly hostOf: Int32Array
  /** Points of arriving on a day: `arrival[arrivalFirst[c] + day]`. */
  readonly arrival: Int32Array
  readonly arrivalFirst: Int32Array
}

/** Is told about the candidates of one pair after another. */
export interface CandidateVisitor {
  /** Called before the stays of a pair; false skips them. `entry` is the number of host and case in the field. */
  pair(entry: number, c: number, p: number): boolean
  stay(c: number, from: number, until: number, value: number, cost: number): void
}

export function openField(ground: Ledger): Field {
  const { model } = ground
  const lists: Int32Array[] = []
  const scratch = new Int32Array(model.cases.count)
  const first = new Int32Array(model.hosts.count + 1)
  for (let h = 0; h < model.hosts.count; h++) {
    let count = 0
    for (let c = 0; c < model.cases.count; c++)
      if (ground.placeOf[c]! < 0 && canEverStay(model, c, h) && hostAdmits(model, c, h)) scratch[count++] = c
    lists.push(scratch.slice(0, count))
    first[h + 1] = first[h]! + count
  }
  const caseOf = new Int32Array(first[model.hosts.count]!)
  const hostOf = new Int32Array(caseOf.length)
  const fit = new Int32Array(caseOf.length)
  for (const [h, list] of lists.entries()) {
    caseOf.set(list, first[h])
    for (let entry = first[h]!; entry < first[h + 1]!; entry++) {
      const terms = hostTerms(model, caseOf[entry]!, h)
      hostOf[entry] = h
      fit[entry] = terms.offset + terms.language + terms.region + terms.scope + terms.accompaniment
    }
  }
  const rules: CandidateRules = {
    arrivalGridDays: model.problem.arrivalGridDays,
    windows: model.places.windows,
    blocked: blockedRanges(ground),
  }
  return { model, ground, rules, first, caseOf, hostOf, fit, ...byCase(model, caseOf), ...arrivalTable(model) }
}

/** Visits every candidate stay at place `p`, case by case. */
export function visitPlace(field: Field, p: number, visitor: CandidateVisitor): void {
  const h = field.model.places.host[p]!
  const scan = pairScan(field)
  for (let entry = field.first[h]!; entry < field.first[h + 1]!; entry++) scan(entry, p, visitor)
}

/** Visits every candidate stay of case `c`, place by place. */
export function visitCase(field: Field, c: number, visitor: CandidateVisitor): void {
  const scan = pairScan(field)
  for (let k = field.entriesFirst[c]!; k < field.entriesFirst[c + 1]!; k++) {
    const entry = field.entries[k]!
    for (const p of field.model.hosts.places[field.hostOf[entry]!]!) scan(entry, p, visitor)
  }
}

/** A function that visits the candidates of one host-case entry at one place of the host. */
function pairScan(field: Field): (entry: number, p: number, visitor: CandidateVisitor) => void {
  const { model, rules, caseOf, hostOf, fit, arrival, arrivalFirst } = field
  const { policy, budget } = model.problem
  const buffer = candidateBuffer()
  return (entry, p, visitor) => {
    const c = caseOf[entry]!
    if (!placeAdmits(model, c, p) || !visitor.pair(entry, c, p)) return
    const h = hostOf[entry]!
    const spans = staySpans(model, c, h)
    const count = listCandidates(rules, p, spans, buffer)
    if (count === 0) return
    const base = baseOf(model, c)
    const desired = model.cases.desiredDays[c]!
    const fixed = fit[entry]! - spareBedLoss(policy, model.places.sleeps[p]!, model.cases.size[c]!)
    const rate = budget === null ? 0 : dayRate(budget, model.cases.size[c]!)
    const travel = budget === null ? 0 : costOf(model, c, h, 0)
    // Nearly all stays have one of two lengths: what depends on the length is worked out when it changes.
    const lost = {
      short: shortStayLoss(policy, base, spans.shortest, desired),
      long: shortStayLoss(policy, base, spans.longest, desired),
    }
    const cost = { short: stayCost(travel, rate, spans.shortest), long: stayCost(travel, rate, spans.longest) }
    const day0 = arrivalFirst[c]!
    for (let k = 0; k < count; k++) {
      const from = buffer.from[k]!
      const until = buffer.until[k]!
      const days = until - from
      const points = fixed + arrival[day0 + from]!
      if (days === spans.longest) visitor.stay(c, from, until, points - lost.long, cost.long)
      else if (days === spans.shortest) visitor.stay(c, from, until, points - lost.short, cost.short)
      else
        visitor.stay(c, from, until, points - shortStayLoss(policy, base, days, desired), stayCost(travel, rate, days))
    }
  }
}

function canEverStay(model: Model, c: number, h: number): boolean {
  const { cases, hosts } = model
  // The quick half of `staySpans`, before the longer rules are asked.
  if (hosts.leadDays[h]! > cases.latest[c]! || hosts.minStayDays[h]! > cases.desiredDays[c]!) return false
  const { first, last, shortest, longest } = staySpans(model, c, h)
  return first <= last && shortest <= longest
}

function byCase(model: Model, caseOf: Int32Array): Pick<Field, 'entries' | 'entriesFirst'> {
  const entriesFirst = new Int32Array(model.cases.count + 1)
  for (const c of caseOf) entriesFirst[c + 1]! += 1
  for (let c = 0; c < model.cases.count; c++) entriesFirst[c + 1]! += entriesFirst[c]!
  const next = entriesFirst.slice()
  const entries = new Int32Array(caseOf.length)
  for (const [entry, c] of caseOf.entries()) entries[next[c]!++] = entry
  return { entries, entriesFirst }
}

function arrivalTable(model: Model): Pick<Field, 'arrival' | 'arrivalFirst'> {
  const { problem, cases } = model
  const arrivalFirst = new Int32Array(cases.count)
  let size = 0
  for (let c = 0; c < cases.count; c++) {
    arrivalFirst[c] = size - cases.earliest[c]!
    size += cases.latest[c]! - cases.earliest[c]! + 1
  }
  const arrival = new Int32Array(size)
  for (let c = 0; c < cases.count; c++) {
    const base = baseOf(model, c)
    for (let day = cases.earliest[c]!; day <= cases.latest[c]!; day++)
      arrival[arrivalFirst[c]! + day] = arrivalPoints(problem.policy, base, problem.cases[c]!, day)
  }
  return { arrival, arrivalFirst }
}
