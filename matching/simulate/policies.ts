import { openLedger } from '../calendar/ledger.js'
import type { CapacityMemory } from '../look-ahead/capacity-memory.js'
import { placeInTurn } from '../look-ahead/place-in-turn.js'
import { solveAhead } from '../look-ahead/solve-ahead.js'
import { asDay } from '../measure.js'
import { encode } from '../model/encode.js'
import type { Model } from '../model/model.js'
import type { Problem } from '../problem.js'
import { openField } from '../search/field.js'
import { enterPins } from '../search/pins.js'
import { solve } from '../solve.js'
import type { Decision } from './decision.js'
import { decisionsOf } from './decision.js'
import type { Week } from './week.js'

/** Ways to decide every week, from the simplest on. */
export const policyIds = ['FIRST_COME', 'PRIORITY', 'WEEKLY_OPTIMUM', 'LOOK_AHEAD'] as const

export type PolicyId = (typeof policyIds)[number]

/** Decides one week after another, in order; may remember what it learnt, never who comes. */
export type Policy = (week: Week) => readonly Decision[]

export interface PolicySettings {
  readonly seed: number
  readonly arrivalsPerWeek: number
}

export const policies: Readonly<Record<PolicyId, (settings: PolicySettings) => Policy>> = {
  FIRST_COME: () => week => inTurn(week.problem, (_, a, b) => a - b),
  PRIORITY: () => week =>
    inTurn(
      week.problem,
      ({ cases }, a, b) => cases.risk[b]! - cases.risk[a]! || cases.neededBy[a]! - cases.neededBy[b]! || a - b,
    ),
  WEEKLY_OPTIMUM:
    ({ seed }) =>
    week =>
      optimum(week.problem, seed),
  LOOK_AHEAD: lookAhead,
}

/** Each case of the queue at its best free stay. Cases are numbered in the order they came in. */
function inTurn(problem: Problem, compare: (model: Model, a: number, b: number) => number): readonly Decision[] {
  const model = encode(problem)
  const ledger = openLedger(model)
  enterPins(ledger)
  const queue = Array.from(ledger.placeOf.keys()).filter(c => ledger.placeOf[c]! < 0)
  placeInTurn(
    openField(ledger),
    ledger,
    queue.toSorted((a, b) => compare(model, a, b)),
  )
  return queue.flatMap(c => {
    const p = ledger.placeOf[c]!
    if (p < 0) return []
    const [from, until] = [asDay(ledger.from[c]!), asDay(ledger.until[c]!)]
    return [{ case: problem.cases[c]!.id, place: problem.places[p]!.id, from, until }]
  })
}

/** A week's pool is small: few moves find its optimum, or next to it. */
const movesPerWeek = 2000

function optimum(problem: Problem, seed: number): readonly Decision[] {
  const result = solve(problem, { seed, iterations: movesPerWeek })
  if (result.kind !== 'SOLVED') throw new Error('decisions of earlier weeks can always be kept')
  return decisionsOf(problem, result.solution.assignments)
}

/** How far ahead people are expected; beyond a year the calendars are nearly empty anyway. */
const weeksExpected = 52

/** What the platform does: every week a run that looks ahead, given what the run before it remembered. */
function lookAhead({ seed, arrivalsPerWeek }: PolicySettings): Policy {
  let memory: CapacityMemory | undefined
  return ({ today, problem, seen, weeksAhead }) => {
    const expected = { seen, perWeek: arrivalsPerWeek, weeks: Math.min(weeksExpected, weeksAhead) }
    const result = solveAhead(problem, { seed, iterations: movesPerWeek, lookAhead: { expected, today, memory } })
    if (result.kind !== 'SOLVED') throw new Error('decisions of earlier weeks can always be kept')
    memory = result.ahead?.memory ?? memory
    return decisionsOf(problem, result.solution.assignments)
  }
}
