import type { RuleFinding } from '../constraints/rule.js'
import { isoDayOf } from '../measure.js'
import type { Problem } from '../problem.js'
import type { Solution } from '../solution.js'
import type { Board } from './board.js'
import { layOut, without } from './board.js'
import { changesFor } from './changes.js'
import { closestStay } from './closest-stay.js'
import { dateFindings, failures, ledgerFindings, pairFindings } from './findings.js'
import type { Option } from './options.js'
import { bestAt, effectOf, optionsOf, rankedStays } from './options.js'
import { reviewPlaced } from './placed.js'
import type { Change, PlacedReview, RankedStay, StayEffect, UnplacedReview } from './review-types.js'
import { reviewUnplaced } from './unplaced.js'

/** One case at one place, rule by rule, beside the stays the others have. */
export interface PlaceExplanation {
  readonly kind: 'PLACE'
  readonly case: string
  readonly place: string
  readonly host: string
  /** Whether a candidate stay can be added without moving anyone. */
  readonly feasible: boolean
  /** Stays the case could have there if nobody else were placed. */
  readonly candidates: number
  /** The stay the findings are about: the best that has room, else the best, else the one that comes closest. */
  readonly stay: { readonly from: string; readonly until: string; readonly points: number | null }
  readonly findings: readonly RuleFinding[]
  readonly changes: readonly Change[]
  readonly effect: StayEffect
}

export type Explanation = PlacedReview | UnplacedReview | PlaceExplanation

export interface Question {
  readonly case: string
  readonly place?: string | undefined
}

/** Explains a case or, with `place`, a case at a place. `undefined` when the problem has no such case or place. */
export function explain(
  problem: Problem,
  solution: Pick<Solution, 'assignments'>,
  question: Question,
): Explanation | undefined {
  const board = layOut(problem, solution)
  const c = board.model.cases.numberOf.get(question.case)
  if (c === undefined) return undefined
  if (question.place !== undefined) {
    const p = board.model.places.numberOf.get(question.place)
    if (p === undefined) return undefined
    return without(board, c, () => explainPlace(board, c, p))
  }
  const assignment = solution.assignments.find(candidate => candidate.case === question.case)
  return assignment === undefined ? reviewUnplaced(board, c) : reviewPlaced(board, assignment)
}

/** The best stays of one case at different places, best first, given where the others are. */
export function rank(
  problem: Problem,
  solution: Pick<Solution, 'assignments'>,
  caseId: string,
  limit = 20,
): readonly RankedStay[] | undefined {
  const board = layOut(problem, solution)
  const c = board.model.cases.numberOf.get(caseId)
  if (c === undefined) return undefined
  return without(board, c, () => rankedStays(board, optionsOf(board, c), limit))
}

function explainPlace(board: Board, c: number, p: number): PlaceExplanation {
  const { model, ledger } = board
  const place = model.problem.places[p]!
  const at = optionsOf(board, c).find(entry => entry.p === p)
  const chosen: Option | undefined = at && bestAt(ledger, at)
  const asked = chosen ?? { c, p, ...closestStay(model, c, p) }
  const findings = [...pairFindings(model, c, p), ...dateFindings(model, asked), ...ledgerFindings(ledger, asked)]
  const effect = effectOf(ledger, asked)
  return {
    kind: 'PLACE',
    case: model.problem.cases[c]!.id,
    place: place.id,
    host: place.host,
    feasible: chosen !== undefined && effect.kind === 'FREE',
    candidates: at?.options.length ?? 0,
    stay: {
      from: isoDayOf(model.problem.from, asked.from),
      until: isoDayOf(model.problem.from, asked.until),
      points: chosen?.value ?? null,
    },
    findings,
    changes: changesFor(model, asked, failures(findings)),
    effect,
  }
}
