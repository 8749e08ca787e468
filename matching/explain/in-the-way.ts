import { candidateBuffer, fitsAWindow, listCandidates } from '../calendar/candidates.js'
import { freeStretches } from '../calendar/free-stretches.js'
import type { Ledger } from '../calendar/ledger.js'
import { writeSpans } from '../calendar/stay-spans.js'
import { dateConstraints, ledgerConstraints } from '../constraints/index.js'
import { arrival } from '../constraints/arrival.js'
import { length } from '../constraints/length.js'
import { occupied } from '../constraints/occupied.js'
import type { RuleId } from '../constraints/rule.js'
import { window } from '../constraints/window.js'
import type { Field } from '../field/field.js'
import type { Model } from '../model/model.js'
import { openRules } from './board.js'
import { rulesKept } from './judge.js'

/** The rules about days and room, in the order in which they are asked. */
export const roomRules: readonly RuleId[] = [...dateConstraints, ...ledgerConstraints].map(({ rule }) => rule)

const [noArrival, noLength, noWindow, isOccupied] = [arrival, length, window, occupied].map(({ rule }) =>
  roomRules.indexOf(rule),
) as [number, number, number, number]
/** Stands for no rule at all: a stay is free. */
export const nothing = -1

/** What was seen of the places that suit a case; written when it is seen first. */
export interface Seen {
  /** Some place would have days for it, were nobody else there. */
  dated: boolean
}

/** A plan in a ledger, and what is fixed whatever the plan. The ledger must not change while it is asked about. */
export interface PlanAsked {
  readonly model: Model
  readonly ledger: Ledger
  readonly fixed: Field['rules']
}

/**
 * Answers which of the room rules is the first that leaves a case without a stay at a place; `nothing` when a stay is free.
 * Case and place must suit each other, and the case must not be placed.
 */
export function firstInTheWay({
  model,
  ledger,
  fixed,
}: PlanAsked): (c: number, h: number, p: number, seen: Seen) => number {
  const open = openRules(model)
  const buffer = candidateBuffer()
  const hasFreeStretch = freeStretches(ledger, model.problem.arrivalGridDays)
  const spans = { first: 0, last: 0, shortest: 0, longest: 0 }
  let [lastCase, lastHost] = [-1, -1]
  return (c, h, p, seen) => {
    // The places of a host are asked about in a row.
    if (c !== lastCase || h !== lastHost) writeSpans(model, c, h, spans)
    lastCase = c
    lastHost = h
    if (spans.first > spans.last) return noArrival
    if (spans.shortest > spans.longest) return noLength
    if (!fitsAWindow(model.places.windows, p, spans)) return noWindow
    if (!seen.dated) seen.dated = listCandidates(fixed, p, spans, buffer) > 0
    // Most places are taken on all days that matter: that is seen without listing a stay.
    if (!hasFreeStretch(p, spans)) return isOccupied
    const count = listCandidates(open, p, spans, buffer)
    let kept = 0
    for (let k = 0; k < count && kept < ledgerConstraints.length; k++)
      kept = Math.max(kept, rulesKept(ledger, c, p, buffer.from[k]!, buffer.until[k]!))
    return kept === ledgerConstraints.length ? nothing : dateConstraints.length + kept
  }
}
