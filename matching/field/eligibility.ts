import { hostConstraints, placeConstraints } from '../constraints/index.js'
import type { HostConstraint, PlaceConstraint } from '../constraints/pair-constraint.js'
import { sharedInt32, shareInt32 } from '../memory.js'
import type { Classes } from '../model/classes.js'
import { classesOf } from '../model/classes.js'
import type { Model } from '../model/model.js'

/**
 * Who could ever go where, as rows of bits: 32 cases, or hosts, a word. Cases that a rule cannot tell apart share a
 * class, so each rule is asked once for each class of cases and class of hosts, and a host's cases are the AND of a few
 * rows. A rule with too many classes for that is asked pair by pair, for those the rows have left.
 */
export interface Eligibility {
  readonly hostTests: readonly HostTest[]
  /** Numbers of host constraints to be asked pair by pair. */
  readonly askedHostRules: readonly number[]
  /** Cases that may come into the question at all: one bit each. */
  readonly open: Int32Array
  /** Of these one of each kind (`model/alikes.ts`). */
  readonly firsts: Int32Array
  readonly caseWidth: number
  readonly hostWidth: number
  /** By place: its class; by class: a row of the cases that all classed place rules admit. */
  readonly placeClass: Int32Array
  readonly placeRows: Int32Array
  /** Numbers of place constraints to be asked pair by pair, for the cases in `concerned`. */
  readonly askedPlaceRules: readonly number[]
  readonly concerned: Int32Array
}

interface HostTest {
  readonly caseClass: Int32Array
  readonly hostClass: Int32Array
  /** Rows of cases by class of hosts, and of hosts by class of cases. */
  readonly caseRows: Int32Array
  readonly hostRows: Int32Array
}

/** More words of rows, or more questions, than this and a rule is asked pair by pair. */
const mostWords = 6_000_000
const mostQuestions = 10_000_000

/** Says which cases take part, and which of them are the first of their kind. */
export function openEligibility(
  model: Model,
  isOpen: (c: number) => boolean,
  isFirst: (c: number) => boolean,
): Eligibility {
  const caseWidth = (model.cases.count + 31) >>> 5
  const hostWidth = (model.hosts.count + 31) >>> 5
  const hostTests: HostTest[] = []
  const askedHostRules: number[] = []
  for (const [number, rule] of hostConstraints.entries()) {
    const test = hostTest(model, rule, caseWidth, hostWidth)
    if (test === undefined) askedHostRules.push(number)
    else hostTests.push(test)
  }
  const open = bitsOf(model.cases.count, isOpen)
  const firsts = bitsOf(model.cases.count, c => isOpen(c) && isFirst(c))
  return { hostTests, askedHostRules, open, firsts, caseWidth, hostWidth, ...placeTests(model, caseWidth) }
}

function hostTest(model: Model, rule: HostConstraint, caseWidth: number, hostWidth: number): HostTest | undefined {
  const cases = classesOf(model.cases.count, c => rule.caseKey(model, c))
  const hosts = classesOf(model.hosts.count, h => rule.hostKey(model, h))
  if (hosts.count * caseWidth + cases.count * hostWidth > mostWords || hosts.count * cases.count > mostQuestions)
    return undefined
  const admits = (cc: number, hc: number): boolean =>
    rule.shortfall(model, cases.example[cc]!, hosts.example[hc]!) === 0
  return {
    caseClass: shareInt32(cases.of),
    hostClass: shareInt32(hosts.of),
    caseRows: rowsFor(hosts.count, cases, caseWidth, (hc, cc) => admits(cc, hc)),
    hostRows: rowsFor(cases.count, hosts, hostWidth, admits),
  }
}

/** One row for each of `count` classes: the things whose class goes with it. */
function rowsFor(
  count: number,
  things: Classes,
  width: number,
  goes: (row: number, thingClass: number) => boolean,
): Int32Array {
  const rows = sharedInt32(count * width)
  const good = new Uint8Array(things.count)
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < things.count; k++) good[k] = Number(goes(row, k))
    for (let thing = 0; thing < things.of.length; thing++)
      if (good[things.of[thing]!] === 1) rows[row * width + (thing >>> 5)]! |= 1 << (thing & 31)
  }
  return rows
}

type PlaceTests = Pick<Eligibility, 'placeClass' | 'placeRows' | 'askedPlaceRules' | 'concerned'>

function placeTests(model: Model, caseWidth: number): PlaceTests {
  const classed: number[] = []
  const asked: number[] = []
  for (const [number, { keys }] of placeConstraints.entries()) ('caseKey' in keys ? classed : asked).push(number)
  const rules = classed.map(number => placeConstraints[number]!)
  const cases = classesOf(model.cases.count, c => keyOf(rules, keys => keys.caseKey(model, c)))
  const places = classesOf(model.places.count, p => keyOf(rules, keys => keys.placeKey(model, p)))
  const admits = (p: number, c: number): boolean => rules.every(rule => rule.shortfall(model, c, p) === 0)
  if (places.count * caseWidth > mostWords || places.count * cases.count > mostQuestions)
    return {
      placeClass: sharedInt32(model.places.count),
      placeRows: sharedInt32(caseWidth).fill(-1),
      askedPlaceRules: [...placeConstraints.keys()],
      concerned: sharedInt32(caseWidth).fill(-1),
    }
  return {
    placeClass: shareInt32(places.of),
    placeRows: rowsFor(places.count, cases, caseWidth, (pc, cc) => admits(places.example[pc]!, cases.example[cc]!)),
    askedPlaceRules: asked,
    concerned: bitsOf(model.cases.count, c => asked.some(number => concerns(placeConstraints[number]!, model, c))),
  }
}

type Keys = Extract<PlaceConstraint['keys'], { readonly caseKey: unknown }>

function keyOf(rules: readonly PlaceConstraint[], key: (keys: Keys) => string | number): string {
  return rules.map(({ keys }) => key(keys as Keys)).join(' ')
}

function concerns({ keys }: PlaceConstraint, model: Model, c: number): boolean {
  return 'concerns' in keys ? keys.concerns(model, c) : true
}

function bitsOf(size: number, holds: (thing: number) => boolean): Int32Array {
  const bits = sharedInt32((size + 31) >>> 5)
  for (let thing = 0; thing < size; thing++) if (holds(thing)) bits[thing >>> 5]! |= 1 << (thing & 31)
  return bits
}

/** Writes the cases that host `h` can receive as far as rows can tell; `asksHost` has the last word. */
export function admittedCases(eligibility: Eligibility, h: number, into: Int32Array): void {
  into.set(eligibility.open)
  narrowTo(eligibility, h, into)
}

/** The same for one case of each kind. */
export function admittedFirsts(eligibility: Eligibility, h: number, into: Int32Array): void {
  into.set(eligibility.firsts)
  narrowTo(eligibility, h, into)
}

function narrowTo({ hostTests, caseWidth }: Eligibility, h: number, into: Int32Array): void {
  for (const { hostClass, caseRows } of hostTests) {
    const row = hostClass[h]! * caseWidth
    for (let w = 0; w < caseWidth; w++) into[w]! &= caseRows[row + w]!
  }
}

/** Writes the hosts that can receive case `c` as far as rows can tell. */
export function admittedHosts({ hostTests, open, hostWidth }: Eligibility, c: number, into: Int32Array): void {
  into.fill((open[c >>> 5]! & (1 << (c & 31))) === 0 ? 0 : -1)
  for (const { caseClass, hostRows } of hostTests) {
    const row = caseClass[c]! * hostWidth
    for (let w = 0; w < hostWidth; w++) into[w]! &= hostRows[row + w]!
  }
}

/**
 * Writes which classes of places admit case `c`: 1 or 0 each. For many places of one case: the rows of the classes lie
 * far apart.
 */
export function admittingClasses({ placeRows, caseWidth }: Eligibility, c: number, into: Uint8Array): void {
  for (let placeClass = 0; placeClass < into.length; placeClass++)
    into[placeClass] = (placeRows[placeClass * caseWidth + (c >>> 5)]! >>> (c & 31)) & 1
}

/** Room for `admittingClasses`. */
export function placeClasses({ placeRows, caseWidth }: Eligibility): Uint8Array {
  return new Uint8Array(placeRows.length / Math.max(1, caseWidth))
}

/** The rules about case and host that the rows leave out. */
export function passesAskedHostRules({ askedHostRules }: Eligibility, model: Model, c: number, h: number): boolean {
  for (const number of askedHostRules) if (hostConstraints[number]!.shortfall(model, c, h) > 0) return false
  return true
}

/** The rules about case and place that the rows leave out; to be asked of the cases concerned only. */
export function passesAskedPlaceRules({ askedPlaceRules }: Eligibility, model: Model, c: number, p: number): boolean {
  for (const number of askedPlaceRules) if (placeConstraints[number]!.shortfall(model, c, p) > 0) return false
  return true
}
