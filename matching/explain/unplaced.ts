import { fitsAWindow } from '../calendar/candidates.js'
import type { StaySpans } from '../calendar/stay-spans.js'
import { staySpans } from '../calendar/stay-spans.js'
import { hasRoom, hostConstraints, ledgerConstraints, placeConstraints } from '../constraints/index.js'
import { window } from '../constraints/window.js'
import type { RuleFinding, RuleId } from '../constraints/rule.js'
import { ruleIds } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { isoDayOf } from '../measure.js'
import type { RuleCount, Unassigned, UnplacedKind } from '../solution.js'
import type { Board } from './board.js'
import { without } from './board.js'
import { changesFor } from './changes.js'
import { closestStay } from './closest-stay.js'
import { dateFindings, failures, ledgerFindings, pairFindings } from './findings.js'
import { effectOf, optionsOf } from './options.js'
import type { Option, PlaceOptions } from './options.js'
import type { NearestMiss, UnplacedReview } from './review-types.js'

/** Places looked at closely for the nearest misses: those with the fewest failures on paper. */
const shortlist = 24
const misses = 3

/** Why a case has no stay: which rules stand against it at how many places, and where it comes closest. */
export function reviewUnplaced(board: Board, c: number): UnplacedReview {
  return without(board, c, () => {
    const { kind, reasons, paper, options } = reasonsNow(board, c)
    const nearest = nearestMisses(board, c, paper.places, options)
    return { kind, case: board.model.problem.cases[c]!.id, rules: reasons, nearestMisses: nearest }
  })
}

/** The short answer: what kind of refusal it is, and how many places each rule excludes. */
export function unplacedReasons(board: Board, c: number): Pick<Unassigned, 'kind' | 'reasons'> {
  const { kind, reasons } = reasonsNow(board, c)
  return { kind, reasons }
}

function reasonsNow(board: Board, c: number) {
  const options = new Map(optionsOf(board, c).map(entry => [entry.p, entry]))
  const paper = failuresOnPaper(board, c, options)
  const counts = new Map(paper.counts)
  const room = roomAmong(board, [...options.values()])
  for (const rule of room.rules) add(counts, rule)
  const kind = kindOf({ eligible: paper.eligible, dated: options.size, room })
  return { kind, reasons: ruleCounts(counts), paper, options }
}

interface PaperPlace {
  readonly p: number
  readonly failures: number
  readonly shortfall: number
}

interface Paper {
  readonly counts: ReadonlyMap<RuleId, number>
  readonly places: readonly PaperPlace[]
  /** Places that pass every rule that is not about dates. */
  readonly eligible: number
}

/** Failures at every place that do not depend on who else is placed. */
function failuresOnPaper(board: Board, c: number, options: ReadonlyMap<number, PlaceOptions>): Paper {
  const { model } = board
  const counts = new Map<RuleId, number>()
  const placeCounts = new Int32Array(placeConstraints.length)
  const places: PaperPlace[] = []
  let eligible = 0
  let windowFailures = 0
  let takenFailures = 0
  for (let h = 0; h < model.hosts.count; h++) {
    const spans = staySpans(model, c, h)
    const host = failuresAtHost(board, c, h, spans)
    const placesHere = model.hosts.places[h]!
    for (const rule of host.rules) counts.set(rule, (counts.get(rule) ?? 0) + placesHere.length)
    for (const p of placesHere) {
      let failed = 0
      let shortfall = host.shortfall
      for (let k = 0; k < placeConstraints.length; k++) {
        const by = placeConstraints[k]!.shortfall(model, c, p)
        if (by === 0) continue
        placeCounts[k]! += 1
        shortfall += by
        failed += 1
      }
      if (host.pairRules === 0 && failed === 0) eligible += 1
      failed += host.rules.length
      if (!options.has(p) && !fitsAWindow(model.places.windows, p, reachable(spans))) {
        windowFailures += 1
        failed += 1
        // Only a place that is close in every other way will be looked at: the days are counted for those alone.
        shortfall += failed > 2 ? spans.shortest * dayWeight : daysOutside(board, c, p) * dayWeight
      } else if (failed === 0 && !options.has(p)) takenFailures += 1
      places.push({ p, failures: failed, shortfall })
    }
  }
  for (const [k, { rule }] of placeConstraints.entries()) if (placeCounts[k]! > 0) counts.set(rule, placeCounts[k]!)
  if (windowFailures > 0) counts.set('WINDOW', windowFailures)
  if (takenFailures > 0) counts.set('OCCUPIED', takenFailures)
  return { counts, places, eligible }
}

function failuresAtHost({ model }: Board, c: number, h: number, spans: StaySpans) {
  const rules: RuleId[] = []
  let shortfall = 0
  for (const rule of hostConstraints) {
    const by = rule.shortfall(model, c, h)
    if (by > 0) rules.push(rule.rule)
    shortfall += by
  }
  const pairRules = rules.length
  if (spans.first > spans.last) rules.push('ARRIVAL')
  if (spans.shortest > spans.longest) rules.push('LENGTH')
  shortfall += dayWeight * (Math.max(0, spans.first - spans.last) + Math.max(0, spans.shortest - spans.longest))
  return { rules, pairRules, shortfall }
}

/** Where every arrival would be too late, the first one is asked about: that it is late is another rule's failure. */
function reachable(spans: StaySpans): StaySpans {
  return spans.last >= spans.first ? spans : { ...spans, last: spans.first }
}

function daysOutside({ model }: Board, c: number, p: number): number {
  return window.shortfall(model, { c, p, ...closestStay(model, c, p) })
}

/** A month too short weighs as much as one person too many. */
const dayWeight = 1 / 30

interface Room {
  readonly free: boolean
  readonly onlyMoney: boolean
  /** For each place with candidates and no room: the rules its best stay breaks. */
  readonly rules: readonly RuleId[]
}

function roomAmong({ ledger }: Board, byPlace: readonly PlaceOptions[]): Room {
  let free = false
  let onlyMoney = false
  const rules: RuleId[] = []
  for (const { options } of byPlace) {
    if (options.some(({ c, p, from, until }) => hasRoom(ledger, c, p, from, until))) {
      free = true
      continue
    }
    const broken = fewestBroken(options.map(option => brokenRules(ledger, option)))
    if (broken.length === 1 && broken[0] === 'BUDGET') onlyMoney = true
    rules.push(...broken)
  }
  return { free, onlyMoney, rules }
}

function brokenRules(ledger: Board['ledger'], { c, p, from, until }: Option): readonly RuleId[] {
  return ledgerConstraints.filter(rule => rule.breaks(ledger, c, p, from, until)).map(({ rule }) => rule)
}

function fewestBroken(all: readonly (readonly RuleId[])[]): readonly RuleId[] {
  let best = all[0]!
  for (const broken of all) if (broken.length < best.length) best = broken
  return best
}

function kindOf({ eligible, dated, room }: { eligible: number; dated: number; room: Room }): UnplacedKind {
  if (eligible === 0) return 'NO_ELIGIBLE_PLACE'
  if (dated === 0) return 'NO_FEASIBLE_DATES'
  if (room.free) return 'STAY_LEFT_OPEN'
  return room.onlyMoney ? 'NO_BUDGET' : 'OUTCOMPETED'
}

function nearestMisses(
  board: Board,
  c: number,
  places: Paper['places'],
  options: ReadonlyMap<number, PlaceOptions>,
): readonly NearestMiss[] {
  const closest = places.toSorted((a, b) => a.failures - b.failures || a.shortfall - b.shortfall || a.p - b.p)
  return closest
    .slice(0, shortlist)
    .map(({ p }) => missAt(board, c, p, options.get(p)))
    .filter(({ failed }) => failed.length > 0)
    .toSorted(
      (a, b) => a.failed.length - b.failed.length || weight(a.failed) - weight(b.failed) || a.asked.p - b.asked.p,
    )
    .slice(0, misses)
    .map(({ asked, failed, dated }) => describeMiss(board, asked, failed, dated))
}

interface Miss {
  readonly asked: AskedStay
  readonly failed: readonly RuleFinding[]
  /** Whether the stay means anything: no rule but those about dates and room fails. */
  readonly dated: boolean
}

function missAt({ model, ledger }: Board, c: number, p: number, at: PlaceOptions | undefined): Miss {
  const pair = failures(pairFindings(model, c, p))
  const stays: readonly AskedStay[] = at?.options ?? [{ c, p, ...closestStay(model, c, p) }]
  let best: readonly RuleFinding[] | undefined
  let asked = stays[0]!
  for (const stay of stays) {
    const failed = [...failures(dateFindings(model, stay)), ...failures(ledgerFindings(ledger, stay))]
    if (best !== undefined && (failed.length > best.length || weight(failed) >= weight(best))) continue
    best = failed
    asked = stay
  }
  return { asked, failed: [...pair, ...(best ?? [])], dated: pair.length === 0 }
}

function describeMiss(board: Board, asked: AskedStay, failed: readonly RuleFinding[], dated: boolean): NearestMiss {
  const { problem } = board.model
  const place = problem.places[asked.p]!
  const effect = effectOf(board.ledger, asked)
  return {
    place: place.id,
    host: place.host,
    stay: dated ? { from: isoDayOf(problem.from, asked.from), until: isoDayOf(problem.from, asked.until) } : null,
    failures: failed,
    changes: changesFor(board.model, asked, failed),
    heldBy: effect.kind === 'DISPLACES' ? effect.cases : [],
  }
}

/** Shortfalls on one scale: 1 for a person, a household or a missing entry, a thirtieth for a day. */
function weight(failed: readonly RuleFinding[]): number {
  let sum = 0
  for (const { unit, shortfall } of failed) {
    if (unit === 'DAYS') sum += shortfall * dayWeight
    else if (unit === 'MONEY') sum += shortfall / 1000
    else sum += shortfall
  }
  return sum
}

function ruleCounts(counts: ReadonlyMap<RuleId, number>): readonly RuleCount[] {
  return ruleIds
    .flatMap(rule => (counts.has(rule) ? [{ rule, places: counts.get(rule)! }] : []))
    .toSorted((a, b) => b.places - a.places)
}

function add(counts: Map<RuleId, number>, rule: RuleId): void {
  counts.set(rule, (counts.get(rule) ?? 0) + 1)
}
