import { ledgerConstraints } from '../constraints/index.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { isoDayOf } from '../measure.js'
import type { Board } from './board.js'
import type { PlaceOptions } from './options.js'
import { effectOf } from './options.js'
import type { ChoiceReason } from './review-types.js'
import { costOfTaking } from './take-over.js'

/**
 * Why this stay and not the case's own favourite: what the favourite is, who has it, which rules that is about, and
 * what the plan would lose. None for a pin without a single candidate: there was no choice to explain.
 */
export function choiceReason(
  board: Board,
  byPlace: readonly PlaceOptions[],
  stay: AskedStay,
  points: number,
): readonly ChoiceReason[] {
  const { model, ledger } = board
  const favourite = byPlace[0]?.options[0]
  if (favourite === undefined) return []
  const best = points >= favourite.value
  const { c, p, from, until } = favourite
  const broken = best ? [] : ledgerConstraints.filter(rule => rule.breaks(ledger, c, p, from, until))
  const cost =
    best || board.pinned.has(stay.c)
      ? null
      : costOfTaking(board, favourite, points, { mayMove: guest => !board.pinned.has(guest) })
  const effect = effectOf(ledger, favourite)
  return [
    {
      kind: 'CHOICE',
      best,
      bestPlace: model.problem.places[p]!.id,
      bestFrom: isoDayOf(model.problem.from, from),
      bestUntil: isoDayOf(model.problem.from, until),
      bestPoints: favourite.value,
      difference: points - favourite.value,
      rules: broken.map(({ rule }) => rule),
      heldBy: best
        ? []
        : (cost?.displaced.map(entry => entry.case) ?? (effect.kind === 'DISPLACES' ? effect.cases : [])),
      cost,
    },
  ]
}
