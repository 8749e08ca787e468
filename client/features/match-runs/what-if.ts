import type { IsoDay } from '../../lib/days.js'
import { addDays, isDay } from '../../lib/days.js'
import type { MatchRunOutcomeQuery, WhatIfInput, WhatIfQuery } from '../../lib/graphql/operations.generated.js'

type Outcome = NonNullable<MatchRunOutcomeQuery['matchRun']>
type Place = Outcome['unplacedCases'][number]['nearestMisses'][number]['place']

/** What can be supposed about a plan. */
export type Supposition = 'withdrawCase' | 'morePlaces' | 'openWindow'

/** What is being asked, as it is typed: `first` and `last` are the first and the last day of a window. */
export type TypedQuestion = {
  readonly supposition: Supposition
  readonly caseId: string | null
  readonly placeId: string | null
  readonly first: IsoDay
  readonly last: IsoDay
}

export const emptyQuestion: TypedQuestion = {
  supposition: 'morePlaces',
  caseId: null,
  placeId: null,
  first: '',
  last: '',
}

export type Choice = { readonly value: string; readonly label: string }

/** The cases that have a place, and the places that are had or come near, by name, each once. */
export function choicesOf(outcome: Outcome): { readonly cases: Choice[]; readonly places: Choice[] } {
  const nearest = outcome.unplacedCases.flatMap(one => one.nearestMisses.map(miss => miss.place))
  return {
    cases: eachOnce(outcome.proposals.map(one => caseChoice(one.relocationCase))),
    places: eachOnce([...outcome.proposals.map(one => one.place), ...nearest].map(placeChoice)),
  }
}

/** The question as the server takes it; null while something is missing or the days are reversed. */
export function inputOf(matchRunId: string, question: TypedQuestion): WhatIfInput | null {
  const change = changeOf(question)
  return change && { matchRunId, changes: [change] }
}

function changeOf({ supposition, caseId, placeId, first, last }: TypedQuestion): WhatIfInput['changes'][number] | null {
  if (supposition === 'withdrawCase') return caseId === null ? null : { withdrawCase: caseId }
  if (placeId === null) return null
  if (supposition === 'morePlaces') return { morePlaces: { likePlaceId: placeId, count: 1 } }
  if (!isDay(first) || !isDay(last) || last < first) return null
  return { openWindow: { placeId, from: first, until: addDays(last, 1) } }
}

type ChangedCase = NonNullable<WhatIfQuery['whatIf']['outcome']>['changedCases'][number]

/** The changed cases by what becomes of them: placed for the first time, placed otherwise, no longer placed. */
export function byFate(changed: readonly ChangedCase[]) {
  return {
    newlyPlaced: changed.filter(({ before, after }) => !before && after),
    moved: changed.filter(({ before, after }) => before && after),
    leftOut: changed.filter(({ after }) => !after),
  }
}

function caseChoice({ id, reference }: { readonly id: string; readonly reference: string }): Choice {
  return { value: id, label: reference }
}

function placeChoice({ id, label, hostInstitution }: Place): Choice {
  return { value: id, label: `${hostInstitution.name}, ${label}` }
}

function eachOnce(choices: readonly Choice[]): Choice[] {
  const known = new Map(choices.map(choice => [choice.value, choice]))
  return [...known.values()].toSorted((one, other) => one.label.localeCompare(other.label))
}
