import { candidateBuffer, fitsAWindow, listCandidates } from '../calendar/candidates.js'
import { freeStretches } from '../calendar/free-stretches.js'
import type { StaySpans } from '../calendar/stay-spans.js'
import { staySpans } from '../calendar/stay-spans.js'
import { budget } from '../constraints/budget.js'
import { ledgerConstraints } from '../constraints/index.js'
import { occupied } from '../constraints/occupied.js'
import type { RuleId } from '../constraints/rule.js'
import { ruleIds } from '../constraints/rule.js'
import type { Field } from '../field/field.js'
import type { ExaminedKind, RuleCount, Unassigned } from '../solution.js'
import type { Board } from './board.js'
import { listStays, rulesKept } from './judge.js'
import { byClasses, pairByPair } from './who-may-go.js'

/** The short answer to why a case has no stay. */
export interface Reasons extends Pick<Unassigned, 'reasons'> {
  readonly kind: ExaminedKind
}

/** What is asked: a plan in a ledger, what is fixed whatever the plan, and, for many questions, who may go where. */
export interface Asking extends Pick<Board, 'model' | 'ledger' | 'open'> {
  readonly field: Pick<Field, 'rules'> & { readonly eligibility?: Field['eligibility'] | undefined }
}

/**
 * Answers for one case after another, none of them placed: how many places each rule excludes (see `RuleCount`), and
 * what that amounts to. The ledger must not change in between, but for a case taken out and put back.
 */
export function reasonsOn(asking: Asking): (c: number) => Reasons {
  const { model, field } = asking
  const { eligibility } = field
  const look = eligibility === undefined ? pairByPair(model) : byClasses(model, eligibility)
  const inTheWay = firstInTheWay(asking)
  return c => {
    const counts = new Map<RuleId, number>()
    const seen = { suitable: false, dated: false, free: false }
    look(c, {
      fails: (rule, places) => add(counts, rule, places),
      suits: (h, p) => {
        const rule = inTheWay(c, h, p, seen)
        seen.suitable = true
        if (rule === undefined) seen.free = true
        else add(counts, rule, 1)
      },
    })
    return { kind: kindOf(seen, counts), reasons: inOrder(counts) }
  }
}

const noSpans: StaySpans = { first: 0, last: 0, shortest: 0, longest: 0 }

interface Seen {
  dated: boolean
}

/** Answers the first rule about days or room that leaves no stay of a pair; `undefined` when a stay is free. */
function firstInTheWay(asking: Asking): (c: number, h: number, p: number, seen: Seen) => RuleId | undefined {
  const { model, ledger, field } = asking
  const buffer = candidateBuffer()
  const hasFreeStretch = freeStretches(ledger, model.problem.arrivalGridDays)
  let spans = noSpans
  let [lastCase, lastHost] = [-1, -1]
  return (c, h, p, seen) => {
    // The places of a host are asked about in a row.
    if (c !== lastCase || h !== lastHost) spans = staySpans(model, c, h)
    lastCase = c
    lastHost = h
    if (spans.first > spans.last) return 'ARRIVAL'
    if (spans.shortest > spans.longest) return 'LENGTH'
    if (!fitsAWindow(model.places.windows, p, spans)) return 'WINDOW'
    if (!seen.dated) seen.dated = listCandidates(field.rules, p, spans, buffer) > 0
    // Most places are taken on all days that matter: that is seen without listing a stay.
    if (!hasFreeStretch(p, spans)) return occupied.rule
    const count = listStays(asking, c, p, buffer)
    let kept = 0
    for (let k = 0; k < count && kept < ledgerConstraints.length; k++)
      kept = Math.max(kept, rulesKept(ledger, c, p, buffer.from[k]!, buffer.until[k]!))
    return ledgerConstraints[kept]?.rule
  }
}

function kindOf(
  { suitable, dated, free }: { suitable: boolean; dated: boolean; free: boolean },
  counts: ReadonlyMap<RuleId, number>,
): ExaminedKind {
  if (!suitable) return 'NO_ELIGIBLE_PLACE'
  if (!dated) return 'NO_FEASIBLE_DATES'
  if (free) return 'STAY_LEFT_OPEN'
  return counts.has(budget.rule) ? 'NO_BUDGET' : 'OUTCOMPETED'
}

function inOrder(counts: ReadonlyMap<RuleId, number>): readonly RuleCount[] {
  return ruleIds
    .flatMap(rule => (counts.has(rule) ? [{ rule, places: counts.get(rule)! }] : []))
    .toSorted((a, b) => b.places - a.places)
}

function add(counts: Map<RuleId, number>, rule: RuleId, places: number): void {
  if (places > 0) counts.set(rule, (counts.get(rule) ?? 0) + places)
}
