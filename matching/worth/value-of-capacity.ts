import type { ProblemChange } from '../what-if/changes.js'
import type { WhatIf } from '../what-if/outcome.js'
import type { DeskState, PlaceWorth } from '../what-if/state.js'
import type { Kept } from '../what-if/take-back.js'
import type { CapacityReport, CapacityWorth, Idea } from './capacity.js'
import { limitIdeas } from './limit-ideas.js'
import { placeIdeas } from './place-ideas.js'
import { ruleIdeas } from './rule-ideas.js'

export interface CapacityOptions {
  /** How many new places are tried, best first by the prices. Default 10. */
  readonly places?: number | undefined
  /** How many limits of hosts, and how many rules, are tried. Default 5 of each. */
  readonly limits?: number | undefined
  /** Money whose worth is asked about; default 10,000, 0 for none. Without a budget nothing is asked. */
  readonly money?: number | undefined
}

export interface CapacityQuestion {
  readonly state: DeskState
  readonly plan: Kept
  readonly worthOf: (p: number) => PlaceWorth
  readonly whatIf: (changes: readonly ProblemChange[]) => WhatIf
}

/**
 * What capacity that does not exist would be worth, and what would help most: ideas are ordered by the prices, and the
 * best of each kind are tried on the desk, naming the cases that would be placed.
 */
export function valueOfCapacity(question: CapacityQuestion, options: CapacityOptions = {}): CapacityReport {
  const { places = 10, limits = 5, money = 10_000 } = options
  const { state, plan, worthOf, whatIf } = question
  const map = placeIdeas(state, plan, worthOf)
  const tried = [
    ...best(map.ideas, places),
    ...best(limitIdeas(state), limits),
    ...best(ruleIdeas(state, plan, worthOf), limits),
    ...moneyIdea(state, money),
  ].map(idea => simulate(idea, whatIf))
  const ranked = tried.toSorted((a, b) => b.simulated.score - a.simulated.score || b.atMost - a.atMost)
  return { months: map.months, cells: map.cells, ranked }
}

function best(ideas: readonly Idea[], count: number): readonly Idea[] {
  return ideas.toSorted((a, b) => b.price - a.price).slice(0, count)
}

function moneyIdea({ model, prices }: DeskState, amount: number): readonly Idea[] {
  const { budget } = model.problem
  if (budget === null || amount <= 0) return []
  const more = { ...budget, amount: budget.amount + amount }
  return [
    { capacity: { kind: 'MONEY', amount }, changes: [{ kind: 'BUDGET', budget: more }], price: prices.money * amount },
  ]
}

function simulate({ capacity, changes }: Idea, whatIf: CapacityQuestion['whatIf']): CapacityWorth {
  const answer = whatIf(changes)
  if (answer.kind !== 'SOLVED') throw new Error('more capacity breaks no pin')
  const { changed, difference } = answer
  return {
    capacity,
    changes,
    atMost: Math.max(0, difference.bound),
    simulated: {
      score: difference.score,
      placed: changed.filter(({ before, after }) => before === null && after !== null).map(entry => entry.case),
      moved: changed.filter(({ before, after }) => before !== null && after !== null).map(entry => entry.case),
    },
  }
}
