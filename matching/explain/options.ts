import type { Ledger } from '../calendar/ledger.js'
import { hasRoom, ledgerConstraints } from '../constraints/index.js'
import type { RuleId } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { asDay, isoDayOf } from '../measure.js'
import { termsOf } from '../score/terms.js'
import { caseVisits } from '../search/field.js'
import type { Board } from './board.js'
import type { RankedStay, StayEffect } from './review-types.js'

/** A candidate stay of one case with what it is worth. */
export interface Option extends AskedStay {
  readonly value: number
}

/** All candidate stays of one case at one place, best first. */
export interface PlaceOptions {
  readonly p: number
  readonly best: number
  readonly options: readonly Option[]
}

/** Candidate stays of a case, by place, the place with the best stay first. */
export function optionsOf(board: Board, c: number): readonly PlaceOptions[] {
  const byPlace: { p: number; best: number; options: Option[] }[] = []
  caseVisits(board.field)(c, {
    stays: (_entry, _c, p, { count, from, until, value }) => {
      const options: Option[] = []
      for (let k = 0; k < count; k++)
        options.push({ c, p, from: asDay(from[k]!), until: asDay(until[k]!), value: value[k]! })
      byPlace.push({ p, best: 0, options })
    },
  })
  for (const entry of byPlace) {
    entry.options.sort((a, b) => b.value - a.value || a.from - b.from || b.until - a.until)
    entry.best = entry.options[0]!.value
  }
  return byPlace.toSorted((a, b) => b.best - a.best || a.p - b.p)
}

/** What adding the stay would mean for the others. The case itself must not be placed in the ledger. */
export function effectOf(ledger: Ledger, asked: AskedStay): StayEffect {
  const broken = ledgerConstraints.filter(rule => rule.breaks(ledger, asked.c, asked.p, asked.from, asked.until))
  if (broken.length === 0) return { kind: 'FREE' }
  const rules: RuleId[] = broken.map(({ rule }) => rule)
  const [first, ...more] = broken
  if (first!.rule === 'BUDGET' && more.length === 0) return { kind: 'OVER_BUDGET', by: first!.shortfall(ledger, asked) }
  const held = new Set(broken.flatMap(rule => rule.heldBy(ledger, asked)))
  const cases = [...held].toSorted((a, b) => a - b).map(c => ledger.model.problem.cases[c]!.id)
  return { kind: 'DISPLACES', cases, rules }
}

/** The best stay with room at a place or, when none has room, the best stay. */
function bestAt(ledger: Ledger, { options }: PlaceOptions): Option {
  return options.find(({ c, p, from, until }) => hasRoom(ledger, c, p, from, until)) ?? options[0]!
}

/** At most `limit` stays at different places, best points first; those with room are preferred at each place. */
export function rankedStays(board: Board, byPlace: readonly PlaceOptions[], limit: number): readonly RankedStay[] {
  const found: Option[] = []
  for (const entry of byPlace) {
    // No place further down can offer more than `entry.best`: the worst of a full list may already beat it.
    if (found.length >= limit && found[limit - 1]!.value >= entry.best) break
    found.push(bestAt(board.ledger, entry))
    found.sort((a, b) => b.value - a.value || a.p - b.p)
  }
  return found.slice(0, limit).map(option => rankedStay(board, option))
}

function rankedStay({ model, ledger }: Board, option: Option): RankedStay {
  const place = model.problem.places[option.p]!
  return {
    place: place.id,
    host: place.host,
    from: isoDayOf(model.problem.from, option.from),
    until: isoDayOf(model.problem.from, option.until),
    points: option.value,
    terms: termsOf(model, option.c, option.p, option),
    effect: effectOf(ledger, option),
  }
}
