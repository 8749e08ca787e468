import type { Ledger } from '../calendar/ledger.js'
import { enter } from '../calendar/ledger.js'
import { candidateBuffer, listCandidates } from '../calendar/candidates.js'
import { staySpans } from '../calendar/stay-spans.js'
import { dateConstraints, hostConstraints, ledgerConstraints, placeConstraints } from '../constraints/index.js'
import { exclusion } from '../constraints/exclusion.js'
import { window } from '../constraints/window.js'
import type { RuleId } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import type { Model } from '../model/model.js'
import type { Pin } from '../problem.js'
import type { PinWarning } from '../solution.js'

/** A pin that cannot be kept beside what is taken and the pins before it, the rules it breaks, and the pins in its way. */
export interface PinConflict {
  readonly case: string
  readonly place: string
  readonly rules: readonly RuleId[]
  /** Cases of the pins it collides with; empty when what is taken, a window or the amount alone refuses it. */
  readonly with: readonly string[]
}

/** Enters every pin into the ledger, in order of case and day; answers those that cannot be kept. */
export function enterPins(ledger: Ledger): readonly PinConflict[] {
  const conflicts: PinConflict[] = []
  for (const pin of inOrder(ledger.model.problem.pins)) {
    const conflict = conflictOf(ledger, pin)
    if (conflict === undefined) {
      const { c, p, from, until } = asked(ledger.model, pin)
      enter(ledger, c, p, from, until)
    } else conflicts.push(conflict)
  }
  return conflicts
}

/** Pins that break rules a pin may break: eligibility, arrival, length, and the grid of candidate stays. */
export function pinWarnings(model: Model): readonly PinWarning[] {
  return inOrder(model.problem.pins).flatMap(pin => {
    const stay = asked(model, pin)
    const h = model.places.host[stay.p]!
    const rules: (RuleId | 'GRID')[] = [
      ...hostConstraints.filter(rule => rule.shortfall(model, stay.c, h) > 0),
      ...placeConstraints.filter(rule => rule.shortfall(model, stay.c, stay.p) > 0),
      ...dateConstraints.filter(rule => rule.shortfall(model, stay) > 0),
    ].map(({ rule }) => rule)
    if (rules.length === 0 && !isCandidate(model, stay)) rules.push('GRID')
    return rules.length > 0 ? [{ case: pin.case, place: pin.place, rules }] : []
  })
}

/** What keeps a pin from being entered into the ledger; `undefined` when nothing does. */
export function conflictOf(ledger: Ledger, pin: Pin): PinConflict | undefined {
  const { model } = ledger
  const stay = asked(model, pin)
  const broken = ledgerConstraints.filter(rule => rule.breaks(ledger, stay.c, stay.p, stay.from, stay.until))
  const rules: RuleId[] = broken.map(({ rule }) => rule)
  if (window.shortfall(model, stay) > 0) rules.push(window.rule)
  if (exclusion.shortfall(model, stay.c, stay.p) > 0) rules.push(exclusion.rule)
  if (rules.length === 0) return undefined
  const others = new Set(broken.flatMap(rule => rule.heldBy(ledger, stay)))
  const ids = [...others].toSorted((a, b) => a - b).map(c => model.problem.cases[c]!.id)
  return { case: pin.case, place: pin.place, rules, with: ids }
}

function isCandidate(model: Model, { c, p, from, until }: AskedStay): boolean {
  const buffer = candidateBuffer()
  const none = { first: new Int32Array(model.places.count + 1), from: new Int32Array(0), until: new Int32Array(0) }
  const rules = { arrivalGridDays: model.problem.arrivalGridDays, windows: model.places.windows, blocked: none }
  const count = listCandidates(rules, p, staySpans(model, c, model.places.host[p]!), buffer)
  for (let k = 0; k < count; k++) if (buffer.from[k] === from && buffer.until[k] === until) return true
  return false
}

function asked(model: Model, pin: Pin): AskedStay {
  return {
    c: model.cases.numberOf.get(pin.case)!,
    p: model.places.numberOf.get(pin.place)!,
    from: pin.from,
    until: pin.until,
  }
}

/** Pins in the order in which they are entered. */
export function inOrder(pins: readonly Pin[]): readonly Pin[] {
  const key = (pin: Pin): string => `${pin.case} ${pin.place}`
  return pins.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.from - b.from))
}
