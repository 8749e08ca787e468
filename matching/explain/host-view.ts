import type { Ledger } from '../calendar/ledger.js'
import { enter, openLedger } from '../calendar/ledger.js'
import type { CandidateRules } from '../calendar/candidates.js'
import { encode } from '../model/encode.js'
import type { Model } from '../model/model.js'
import type { Problem } from '../problem.js'
import type { About } from './apply-changes.js'
import { applyChanges } from './apply-changes.js'
import type { Board } from './board.js'
import { openRules } from './board.js'
import type { Change } from './review-types.js'

/** One host with its places and guests, and one case that would like to come: a small problem with its plan. */
export interface HostView {
  readonly problem: Problem
  readonly guests: readonly Guest[]
  readonly board: Board
}

interface Guest {
  readonly id: string
  readonly place: string
  readonly from: number
  readonly until: number
}

/** The host `h` as case `c` finds it. The money left is what all others leave. The case must not be placed. */
export function hostView(board: Board, c: number, h: number): HostView {
  const { model, ledger } = board
  const { problem } = model
  const here = [...model.hosts.places[h]!]
  const numbers = here.flatMap(p => ledger.guests[p]!)
  let elsewhere = ledger.spent
  for (const guest of numbers) elsewhere -= ledger.cost[guest]!
  const people = [...numbers, c].toSorted((a, b) => a - b).map(number => problem.cases[number]!)
  const names = new Set(people.map(({ id }) => id))
  const codes = new Set(people.flatMap(({ origin, excludedCountries }) => [origin, ...excludedCountries]))
  codes.add(problem.hosts[h]!.country)
  return {
    board,
    problem: {
      ...problem,
      countries: problem.countries.filter(({ code }) => codes.has(code)),
      hosts: [problem.hosts[h]!],
      places: here.map(p => problem.places[p]!),
      cases: people,
      pins: [],
      exclusions: problem.exclusions.filter(
        entry =>
          names.has(entry.case) &&
          ('host' in entry
            ? entry.host === problem.hosts[h]!.id
            : model.places.host[model.places.numberOf.get(entry.place)!] === h),
      ),
      budget: problem.budget && { ...problem.budget, amount: problem.budget.amount - elsewhere },
    },
    guests: numbers.map(guest => ({
      id: problem.cases[guest]!.id,
      place: problem.places[ledger.placeOf[guest]!]!.id,
      from: ledger.from[guest]!,
      until: ledger.until[guest]!,
    })),
  }
}

/** A host view with changes made, laid out for the rules to be asked: the case and the place by their numbers in it. */
export interface ChangedView {
  readonly model: Model
  readonly ledger: Ledger
  readonly open: CandidateRules
  readonly c: number
  readonly p: number
}

export function changedView(view: HostView, about: About, changes: readonly Change[]): ChangedView {
  const model = encode(applyChanges(view.problem, about, changes))
  const ledger = openLedger(model)
  for (const { id, place, from, until } of view.guests)
    enter(ledger, model.cases.numberOf.get(id)!, model.places.numberOf.get(place)!, from, until)
  const c = model.cases.numberOf.get(about.case)!
  return { model, ledger, open: openRules(model), c, p: model.places.numberOf.get(about.place)! }
}
