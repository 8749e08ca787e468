import type { Model } from '../model/model.js'
import { asDay, isoDayOf } from '../measure.js'
import { baseOf, pointsOf, termIds, termsOf } from '../score/terms.js'
import { accompanimentPoints, arrivalPoints } from '../score/points.js'
import type { Assignment, TermId } from '../solution.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import type { Board } from './board.js'
import { without } from './board.js'
import { choiceReason } from './choice.js'
import { judgeStay } from './judge.js'
import { optionsOf, rankedStays } from './options.js'
import type { Alternative, PlacedReview, Reason, TermReason } from './review-types.js'

const alternativesShown = 5

/** Why a placed case is where it is, and where else it could be. Every figure is worked out from the problem. */
export function reviewPlaced(board: Board, c: number): PlacedReview {
  const stay = stayOf(board, c)
  return without(board, c, () => {
    const byPlace = optionsOf(board, c)
    const basic = basicReview(board, stay)
    const { points } = basic.assignment
    const elsewhere = byPlace.filter(entry => entry.p !== stay.p)
    return {
      ...basic,
      brief: false,
      reasons: [...basic.reasons, ...choiceReason(board, byPlace, stay, points)],
      alternatives: rankedStays(board, elsewhere, alternativesShown).map((ranked): Alternative => {
        const heldBy = ranked.effect.kind === 'DISPLACES' ? ranked.effect.cases : []
        return { ...ranked, difference: ranked.points - points, heldBy }
      }),
    }
  })
}

/** The same without the choice and the alternatives, which take long: the rules and the points of the stay. */
export function reviewPlacedInBrief(board: Board, c: number): PlacedReview {
  const stay = stayOf(board, c)
  return without(board, c, () => basicReview(board, stay))
}

function stayOf({ ledger: { placeOf, from, until } }: Board, c: number): AskedStay {
  return { c, p: placeOf[c]!, from: asDay(from[c]!), until: asDay(until[c]!) }
}

function basicReview(board: Board, stay: AskedStay): PlacedReview {
  const assignment = assignmentOf(board.model, stay)
  return {
    kind: 'PLACED',
    case: assignment.case,
    assignment,
    pinned: board.pinned.has(stay.c),
    brief: true,
    reasons: [
      ...judgeStay(board, stay).findings.map((finding): Reason => ({ kind: 'RULE', ...finding })),
      ...termReasons(board.model, stay.c, assignment),
    ],
    alternatives: [],
  }
}

function assignmentOf(model: Model, stay: AskedStay): Assignment {
  const terms = termsOf(model, stay.c, stay.p, stay)
  return {
    case: model.problem.cases[stay.c]!.id,
    place: model.problem.places[stay.p]!.id,
    from: isoDayOf(model.problem.from, stay.from),
    until: isoDayOf(model.problem.from, stay.until),
    points: pointsOf(terms),
    terms,
  }
}

function termReasons(model: Model, c: number, { terms }: Assignment): readonly TermReason[] {
  const most = mostByTerm(model, c)
  return termIds.map(term => ({ kind: 'TERM', term, points: terms[term], most: most[term] }))
}

/** The best each term could be for a case anywhere. */
function mostByTerm(model: Model, c: number): Readonly<Record<TermId, number>> {
  const { policy } = model.problem
  const person = model.problem.cases[c]!
  return {
    arrival: arrivalPoints(policy, baseOf(model, c), person, person.earliest),
    shortStay: 0,
    offset: policy.fit.offset,
    language: policy.fit.language,
    region: person.preferredSubRegions.length > 0 ? policy.fit.region : 0,
    scope: policy.fit.scope,
    accompaniment: accompanimentPoints(policy, person.desired.length, person.desired.length),
    spareBeds: 0,
  }
}
