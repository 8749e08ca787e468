import type { CandidateBuffer } from '../calendar/candidates.js'
import { candidateBuffer, listCandidates } from '../calendar/candidates.js'
import type { Ledger } from '../calendar/ledger.js'
import { staySpans } from '../calendar/stay-spans.js'
import { arrival } from '../constraints/arrival.js'
import { ledgerConstraints } from '../constraints/index.js'
import { length } from '../constraints/length.js'
import { oneStay } from '../constraints/one-stay.js'
import type { RuleFinding } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { asDay } from '../measure.js'
import { pointsOf, termsOf } from '../score/terms.js'
import type { Board } from './board.js'
import { closestStay } from './closest-stay.js'
import { dateFindings, ledgerFindings, pairFindings, unknown } from './findings.js'

/** What every rule says about one case at one place, as long as there is something to judge. */
export interface Judgement {
  /** One for each rule, in the order of the policy. */
  readonly findings: readonly RuleFinding[]
  /** The stay the findings are about; `undefined` when case and host agree on no arrival or no length. */
  readonly stay: AskedStay | undefined
  /** Candidate stays there, whatever is taken and whoever else is placed. */
  readonly candidates: number
  /** Whether every rule passes: the solver may enter the stay as things are. */
  readonly feasible: boolean
}

/**
 * Judges a case at a place. Where windows allow stays, the rules about room are judged for the best stay with room or,
 * when none has, for one that gets furthest down the list of rules; otherwise they are unknown, as are windows when
 * case and host agree on no arrival or no length. The case must not be placed in the ledger.
 */
export function judge(board: Board, c: number, p: number): Judgement {
  const { model, ledger } = board
  const stays = staysAt(board, c, p)
  const chosen = furthest(board, stays)
  if (chosen !== undefined) return judgementOf(board, chosen, stays.length)
  const asked: AskedStay = { c, p, ...closestStay(model, c, p) }
  const pair = pairFindings(model, c, p)
  const dates = dateFindings(model, asked)
  const agreed = agree(board, asked)
  return {
    findings: [
      ...pair,
      ...(agreed ? dates : dates.map(found => (isAboutAgreement(found) ? found : unknown(found)))),
      ...ledgerFindings(ledger, asked).map(found => (found.rule === oneStay.rule ? found : unknown(found))),
    ],
    stay: agreed ? asked : undefined,
    candidates: 0,
    feasible: false,
  }
}

/** Judges one stay, candidate or not: every rule is known. */
export function judgeStay(board: Board, asked: AskedStay): Judgement {
  return judgementOf(board, asked, listStays(board, asked.c, asked.p, candidateBuffer()))
}

function judgementOf({ model, ledger }: Board, asked: AskedStay, candidates: number): Judgement {
  const findings = [
    ...pairFindings(model, asked.c, asked.p),
    ...dateFindings(model, asked),
    ...ledgerFindings(ledger, asked),
  ]
  return { findings, stay: asked, candidates, feasible: findings.every(({ verdict }) => verdict === 'PASS') }
}

/** The candidate stays of a case at a place, whether it may go there or not, whatever is taken. */
export function staysAt(
  board: Pick<Board, 'model' | 'open'>,
  c: number,
  p: number,
  buffer = candidateBuffer(),
): readonly AskedStay[] {
  const count = listStays(board, c, p, buffer)
  return Array.from({ length: count }, (_, k) => ({
    c,
    p,
    from: asDay(buffer.from[k]!),
    until: asDay(buffer.until[k]!),
  }))
}

/** The same into a buffer; answers how many there are. */
function listStays(
  { model, open }: Pick<Board, 'model' | 'open'>,
  c: number,
  p: number,
  buffer: CandidateBuffer,
): number {
  const spans = staySpans(model, c, model.places.host[p]!)
  return spans.first > spans.last ? 0 : listCandidates(open, p, spans, buffer)
}

/** How many of the rules about room a stay keeps before the first it breaks. */
export function rulesKept(ledger: Ledger, c: number, p: number, from: number, until: number): number {
  for (let k = 0; k < ledgerConstraints.length; k++)
    if (ledgerConstraints[k]!.breaks(ledger, c, p, from, until)) return k
  return ledgerConstraints.length
}

/** The stay that keeps most rules from the top of the list; of equals the one worth most, then the earliest, longest. */
function furthest({ model, ledger }: Board, stays: readonly AskedStay[]): AskedStay | undefined {
  let best: AskedStay | undefined
  let most = -1
  let worth = -Infinity
  for (const stay of stays) {
    const kept = rulesKept(ledger, stay.c, stay.p, stay.from, stay.until)
    if (kept < most) continue
    const points = pointsOf(termsOf(model, stay.c, stay.p, stay))
    if (kept === most && points <= worth) continue
    best = stay
    most = kept
    worth = points
  }
  return best
}

/** Whether case and host agree on some arrival and some length. */
function agree({ model }: Board, asked: AskedStay): boolean {
  return arrival.shortfall(model, asked) === 0 && length.shortfall(model, asked) === 0
}

function isAboutAgreement({ rule }: RuleFinding): boolean {
  return rule === arrival.rule || rule === length.rule
}
