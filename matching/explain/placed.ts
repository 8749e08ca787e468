import { asDay, isoDayOf } from '../measure.js'
import { baseOf, termIds, termsOf } from '../score/terms.js'
import { accompanimentPoints, arrivalPoints } from '../score/points.js'
import type { Assignment, TermId } from '../solution.js'
import type { Board } from './board.js'
import { without } from './board.js'
import { dateFindings, ledgerFindings, pairFindings } from './findings.js'
import type { Option, PlaceOptions } from './options.js'
import { effectOf, optionsOf, rankedStays } from './options.js'
import type { Alternative, ChoiceReason, PlacedReview, Reason, TermReason } from './review-types.js'

const alternativesShown = 5

/** Why a case is where it is, and where else it could be. */
export function reviewPlaced(board: Board, assignment: Assignment): PlacedReview {
  const c = board.model.cases.numberOf.get(assignment.case)!
  const p = board.ledger.placeOf[c]!
  const stay = { c, p, from: asDay(board.ledger.from[c]!), until: asDay(board.ledger.until[c]!) }
  return without(board, c, () => reviewNow(board, stay, assignment))
}

function reviewNow(board: Board, stay: Omit<Option, 'value'>, assignment: Assignment): PlacedReview {
  const { model, ledger } = board
  const byPlace = optionsOf(board, stay.c)
  const elsewhere = byPlace.filter(entry => entry.p !== stay.p)
  const findings = [
    ...pairFindings(model, stay.c, stay.p),
    ...dateFindings(model, stay),
    ...ledgerFindings(ledger, stay),
  ]
  return {
    kind: 'PLACED',
    case: assignment.case,
    assignment,
    pinned: board.pinned.has(stay.c),
    reasons: [
      ...findings.map((finding): Reason => ({ kind: 'RULE', ...finding })),
      ...termReasons(board, stay),
      ...choiceReason(board, byPlace, assignment),
    ],
    alternatives: rankedStays(board, elsewhere, alternativesShown).map((ranked): Alternative => {
      const heldBy = ranked.effect.kind === 'DISPLACES' ? ranked.effect.cases : []
      return { ...ranked, difference: ranked.points - assignment.points, heldBy }
    }),
  }
}

function termReasons({ model }: Board, stay: Omit<Option, 'value'>): readonly TermReason[] {
  const terms = termsOf(model, stay.c, stay.p, stay)
  const most = mostByTerm(model, stay.c)
  return termIds.map(term => ({ kind: 'TERM', term, points: terms[term], most: most[term] }))
}

/** The best each term could be for a case anywhere. */
function mostByTerm(model: Board['model'], c: number): Readonly<Record<TermId, number>> {
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

function choiceReason(
  { model, ledger }: Board,
  byPlace: readonly PlaceOptions[],
  assignment: Assignment,
): readonly ChoiceReason[] {
  const best = byPlace[0]?.options[0]
  // Only a pin can be placed without a single candidate: there was no choice to explain.
  if (best === undefined) return []
  const isBest = assignment.points >= best.value
  const effect = effectOf(ledger, best)
  return [
    {
      kind: 'CHOICE',
      best: isBest,
      bestPlace: model.problem.places[best.p]!.id,
      bestFrom: isoDayOf(model.problem.from, best.from),
      bestUntil: isoDayOf(model.problem.from, best.until),
      bestPoints: best.value,
      difference: assignment.points - best.value,
      heldBy: !isBest && effect.kind === 'DISPLACES' ? effect.cases : [],
    },
  ]
}
