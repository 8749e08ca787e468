import type { RuleFinding } from '../constraints/rule.js'
import type { Stay } from '../measure.js'
import { asDay, epochDay, isoDayOf } from '../measure.js'
import type { Problem } from '../problem.js'
import { pointsOf, termsOf } from '../score/terms.js'
import type { Solution, Terms } from '../solution.js'
import type { Board } from './board.js'
import { layOut, without } from './board.js'
import { judge, judgeStay } from './judge.js'
import { missesAt } from './nearest-misses.js'
import { effectOf, optionsOf, rankedStays } from './options.js'
import { reviewPlaced } from './placed.js'
import type { Change, NearestMiss, PlacedReview, RankedStay, StayEffect, UnplacedReview } from './review-types.js'
import { reviewUnplaced } from './unplaced.js'

/** One case at one place, rule by rule, beside the stays the others have. */
export interface PlaceExplanation {
  readonly kind: 'PLACE'
  readonly case: string
  readonly place: string
  readonly host: string
  /** Whether every rule passes: the stay can be added without moving anyone. */
  readonly feasible: boolean
  /** Stays the windows allow there, whatever is taken and whoever else is placed. */
  readonly candidates: number
  /**
   * The stay the findings are about: the one asked about or, of the candidates, the best that has room, else the one
   * that gets furthest down the list of rules, else the one that comes closest to a window. `null` when case and host
   * agree on no arrival or no length.
   */
  readonly stay: AskedStayInWords | null
  /** Every rule, in the order of the policy. `UNKNOWN`: a rule before it leaves no stay to judge. */
  readonly findings: readonly RuleFinding[]
  /** What would have to be different, nearest first, each verified; empty when it is feasible. */
  readonly nearestMisses: readonly NearestMiss[]
  /** The changes of the nearest miss. */
  readonly changes: readonly Change[]
  /** What the stay would mean for others; `null` without a stay. */
  readonly effect: StayEffect | null
}

export interface AskedStayInWords {
  readonly from: string
  readonly until: string
  readonly points: number
  readonly terms: Terms
}

export type Explanation = PlacedReview | UnplacedReview | PlaceExplanation

export interface Question {
  readonly case: string
  readonly place?: string | undefined
  /** With a place: this very stay, ISO days. Without it, the stay that comes furthest. */
  readonly stay?: { readonly from: string; readonly until: string } | undefined
}

/**
 * Explains a case or, with `place`, a case at a place. `undefined` when the problem has no such case or place, or the
 * days of the stay are none.
 */
export function explain(
  problem: Problem,
  solution: Pick<Solution, 'assignments'>,
  question: Question,
): Explanation | undefined {
  return explainOn(layOut(problem, solution), question)
}

/** The same on a board that is laid out already. */
function explainOn(board: Board, question: Question): Explanation | undefined {
  const c = board.model.cases.numberOf.get(question.case)
  if (c === undefined) return undefined
  if (question.place === undefined)
    return board.ledger.placeOf[c]! < 0 ? reviewUnplaced(board, c) : reviewPlaced(board, c)
  const p = board.model.places.numberOf.get(question.place)
  if (p === undefined) return undefined
  if (question.stay === undefined) return without(board, c, () => explainPlace(board, c, p, undefined))
  const stay = readStay(board, question.stay)
  return stay && without(board, c, () => explainPlace(board, c, p, stay))
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

function explainPlace(board: Board, c: number, p: number, days: Stay | undefined): PlaceExplanation {
  const { model, ledger } = board
  const place = model.problem.places[p]!
  const { stay, findings, candidates, feasible } = days ? judgeStay(board, { c, p, ...days }) : judge(board, c, p)
  const misses = feasible ? [] : missesAt(board, c, [p])
  return {
    kind: 'PLACE',
    case: model.problem.cases[c]!.id,
    place: place.id,
    host: place.host,
    feasible,
    candidates,
    stay: stay === undefined ? null : inWords(model, c, p, stay),
    findings,
    nearestMisses: misses,
    changes: misses[0]?.changes ?? [],
    effect: stay === undefined ? null : effectOf(ledger, stay),
  }
}

function inWords(model: Board['model'], c: number, p: number, stay: Stay): AskedStayInWords {
  const terms = termsOf(model, c, p, stay)
  return {
    from: isoDayOf(model.problem.from, stay.from),
    until: isoDayOf(model.problem.from, stay.until),
    points: pointsOf(terms),
    terms,
  }
}

function readStay({ model }: Board, { from, until }: { from: string; until: string }): Stay | undefined {
  const start = epochDay(model.problem.from)!
  const [first, end] = [epochDay(from), epochDay(until)]
  if (first === undefined || end === undefined || end <= first) return undefined
  return { from: asDay(first - start), until: asDay(end - start) }
}
