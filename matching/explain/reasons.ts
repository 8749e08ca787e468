import { candidateBuffer, fitsAWindow, listCandidates } from '../calendar/candidates.js'
import { staySpans } from '../calendar/stay-spans.js'
import { hostConstraints, ledgerConstraints, placeConstraints } from '../constraints/index.js'
import { budget } from '../constraints/budget.js'
import type { RuleId } from '../constraints/rule.js'
import { ruleIds } from '../constraints/rule.js'
import type { RuleCount, Unassigned, UnplacedKind } from '../solution.js'
import type { Board } from './board.js'
import { listStays, rulesKept } from './judge.js'

/** The short answer to why a case has no stay; `board` is asked as things are, so the case must not be placed. */
export type Reasons = Pick<Unassigned, 'kind' | 'reasons'>

/** As much of a board as reasons need. */
export type ReasonsBoard = Pick<Board, 'model' | 'ledger' | 'open'> & { readonly field: Pick<Board['field'], 'rules'> }

/** Answers for one case after another: how many places each rule excludes (see `RuleCount`), and what that amounts to. */
export function reasonsOn(board: ReasonsBoard): (c: number) => Reasons {
  const { model, ledger, field } = board
  const buffer = candidateBuffer()
  return c => {
    const counts = new Map<RuleId, number>()
    const failing = new Int32Array(placeConstraints.length)
    const seen = { eligible: false, dated: false, free: false }
    for (let h = 0; h < model.hosts.count; h++) {
      const here = model.hosts.places[h]!
      let admitted = true
      for (const rule of hostConstraints)
        if (rule.shortfall(model, c, h) > 0) {
          admitted = false
          add(counts, rule.rule, here.length)
        }
      for (const p of here) {
        let suits = admitted
        for (let k = 0; k < placeConstraints.length; k++)
          if (placeConstraints[k]!.shortfall(model, c, p) > 0) {
            suits = false
            failing[k]! += 1
          }
        if (!suits) continue
        seen.eligible = true
        const rule = firstInTheWay(h, p, c)
        if (rule === undefined) seen.free = true
        else add(counts, rule, 1)
      }
    }
    for (const [k, { rule }] of placeConstraints.entries()) add(counts, rule, failing[k]!)
    return { kind: kindOf(seen, counts), reasons: inOrder(counts) }

    /** The first rule about days or room that leaves no stay; `undefined` when a stay is free. */
    function firstInTheWay(h: number, p: number, person: number): RuleId | undefined {
      const spans = staySpans(model, person, h)
      if (spans.first > spans.last) return 'ARRIVAL'
      if (spans.shortest > spans.longest) return 'LENGTH'
      if (!fitsAWindow(model.places.windows, p, spans)) return 'WINDOW'
      seen.dated ||= listCandidates(field.rules, p, spans, buffer) > 0
      const count = listStays(board, person, p, buffer)
      let kept = 0
      for (let k = 0; k < count && kept < ledgerConstraints.length; k++)
        kept = Math.max(kept, rulesKept(ledger, person, p, buffer.from[k]!, buffer.until[k]!))
      return ledgerConstraints[kept]?.rule
    }
  }
}

function kindOf(
  { eligible, dated, free }: { eligible: boolean; dated: boolean; free: boolean },
  counts: ReadonlyMap<RuleId, number>,
): UnplacedKind {
  if (!eligible) return 'NO_ELIGIBLE_PLACE'
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
