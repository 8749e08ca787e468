import { blockedRanges } from '../calendar/blocked.js'
import type { CandidateBuffer, CandidateRules } from '../calendar/candidates.js'
import { candidateBuffer, fitsAWindow, listCandidates } from '../calendar/candidates.js'
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

/** Candidate stays of one pair, entries 0 to before `count`, with what they are worth and cost. */
export interface PairStays extends CandidateBuffer {
  count: number
  value: Float64Array
  cost: Float64Array
}

/** Is told about the candidates of one pair after another, all at once: a call for each would cost more than they do. */
export interface CandidateVisitor {
  /** Asked before the stays of a pair are listed; false skips them. `entry` is the number of host and case in the field. */
  readonly wants?: (entry: number, c: number, p: number) => boolean
  /** `stays` is reused for the next pair. Never called for a pair without candidates. */
  readonly stays: (entry: number, c: number, p: number, stays: PairStays) => void
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

/** Visits the candidate stays of places, case by case. Much is worked out once a host: ask for its places in a row. */
export function placeVisits(field: Field): (p: number, visitor: CandidateVisitor) => void {
  const { first, model } = field
  let most = 1
  for (let h = 0; h < model.hosts.count; h++) most = Math.max(most, first[h + 1]! - first[h]!)
  const scan = openScan(field, most)
  let prepared = -1
  return (p, visitor) => {
    const h = model.places.host[p]!
    const start = first[h]!
    if (prepared !== h) for (let entry = start; entry < first[h + 1]!; entry++) scan.prepare(entry - start, entry)
    prepared = h
    for (let entry = start; entry < first[h + 1]!; entry++) scan.visit(entry - start, entry, p, visitor)
  }
}

/** Visits every candidate stay of a case, place by place. */
export function caseVisits(field: Field): (c: number, visitor: CandidateVisitor) => void {
  const scan = openScan(field, 1)
  return (c, visitor) => {
    for (let k = field.entriesFirst[c]!; k < field.entriesFirst[c + 1]!; k++) {
      const entry = field.entries[k]!
      scan.prepare(0, entry)
      for (const p of field.model.hosts.places[field.hostOf[entry]!]!) scan.visit(0, entry, p, visitor)
    }
  }
}

interface Scan {
  /** Works out what a host-case entry has in common at all places, into a slot. */
  readonly prepare: (slot: number, entry: number) => void
  /** Visits the candidates of a prepared entry at one place of its host. */
  readonly visit: (slot: number, entry: number, p: number, visitor: CandidateVisitor) => void
}

function openScan(field: Field, slots: number): Scan {
  const { model, rules, caseOf, hostOf, fit, arrival, arrivalFirst } = field
  const { policy, budget } = model.problem
  const { windows } = rules
  const stays: PairStays = { ...candidateBuffer(), count: 0, value: new Float64Array(0), cost: new Float64Array(0) }
  const spans = { first: 0, last: 0, shortest: 0, longest: 0 }
  // Nearly all stays have one of two lengths: loss and cost of these are kept.
  const [first, last, shortest, longest, lostShort, lostLong] = Array.from({ length: 6 }, () => new Int32Array(slots))
  const [costShort, costLong, travel] = Array.from({ length: 3 }, () => new Float64Array(slots))
  return {
    prepare: (slot, entry) => {
      const c = caseOf[entry]!
      const h = hostOf[entry]!
      const own = staySpans(model, c, h)
      const base = baseOf(model, c)
      const desired = model.cases.desiredDays[c]!
      first![slot] = own.first
      last![slot] = own.last
      shortest![slot] = own.shortest
      longest![slot] = own.longest
      lostShort![slot] = shortStayLoss(policy, base, own.shortest, desired)
      lostLong![slot] = shortStayLoss(policy, base, own.longest, desired)
      costShort![slot] = costOf(model, c, h, own.shortest)
      costLong![slot] = costOf(model, c, h, own.longest)
      travel![slot] = costOf(model, c, h, 0)
    },
    visit: (slot, entry, p, visitor) => {
      spans.first = first![slot]!
      spans.last = last![slot]!
      spans.shortest = shortest![slot]!
      spans.longest = longest![slot]!
      const c = caseOf[entry]!
      if (!fitsAWindow(windows, p, spans) || !placeAdmits(model, c, p)) return
      if (visitor.wants?.(entry, c, p) === false) return
      stays.count = listCandidates(rules, p, spans, stays)
      if (stays.count === 0) return
      fill(slot, entry, c, p)
      visitor.stays(entry, c, p, stays)
    },
  }

  function fill(slot: number, entry: number, c: number, p: number): void {
    if (stays.value.length < stays.from.length) {
      stays.value = new Float64Array(stays.from.length)
      stays.cost = new Float64Array(stays.from.length)
    }
    const { from, until, value, cost } = stays
    const size = model.cases.size[c]!
    const fixed = fit[entry]! - spareBedLoss(policy, model.places.sleeps[p]!, size)
    const day0 = arrivalFirst[c]!
    for (let k = 0; k < stays.count; k++) {
      const days = until[k]! - from[k]!
      const points = fixed + arrival[day0 + from[k]!]!
      if (days === spans.longest) {
        value[k] = points - lostLong![slot]!
        cost[k] = costLong![slot]!
      } else if (days === spans.shortest) {
        value[k] = points - lostShort![slot]!
        cost[k] = costShort![slot]!
      } else {
        value[k] = points - shortStayLoss(policy, baseOf(model, c), days, model.cases.desiredDays[c]!)
        cost[k] = budget === null ? 0 : stayCost(travel![slot]!, dayRate(budget, size), days)
      }
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
