import type { Board } from '../explain/board.js'
import { layOut } from '../explain/board.js'
import type { Problem } from '../problem.js'
import type { Solution } from '../solution.js'
import { stabilityOf } from './envy.js'
import { byPriority, groundField, placeableIn } from './ground.js'
import { groupsOf } from './groups.js'
import { outcomesIn } from './outcomes.js'
import type { BesidePriority, FairnessReport, HostPriorities } from './report-types.js'

/** Figures about fewer cases than this can point at a person. */
const fewest = 5

export interface FairnessOptions {
  /** Asked before each case: once it says so, nothing is answered, for figures about a part of the cases would mislead. */
  readonly shouldStop: () => boolean
}

/**
 * Who is placed, how soon and with how many points, group by group, beside what going by priority alone would give; and
 * who would justly rather be elsewhere. Throws when the plan does not belong to the problem: validate it first.
 */
export function fairness(problem: Problem, plan: Pick<Solution, 'assignments'>): FairnessReport
export function fairness(
  problem: Problem,
  plan: Pick<Solution, 'assignments'>,
  options: FairnessOptions,
): FairnessReport | undefined
export function fairness(
  problem: Problem,
  plan: Pick<Solution, 'assignments'>,
  { shouldStop }: FairnessOptions = { shouldStop: () => false },
): FairnessReport | undefined {
  const board = layOut(problem, plan)
  const field = groundField(board.model)
  const placeable = placeableIn(field, shouldStop)
  const planned = outcomesIn(board.ledger)
  const prior = outcomesIn(byPriority(field, shouldStop))
  const compared = (members: readonly number[]): BesidePriority => {
    const possible = members.filter(c => placeable[c] === 1).length
    return {
      cases: members.length,
      placeable: possible,
      plan: planned(members, possible),
      byPriority: prior(members, possible),
    }
  }
  const stability = stabilityOf(board, shouldStop)
  if (stability === undefined || shouldStop()) return undefined
  return {
    overall: compared(problem.cases.map((_, c) => c)),
    rows: groupsOf(problem).map(({ dimension, value, members }) => ({
      dimension,
      value,
      small: members.length < fewest,
      ...compared(members),
    })),
    stability,
    hostPriorities: hostPrioritiesOf(board),
  }
}

function hostPrioritiesOf({ model, ledger }: Board): HostPriorities {
  const { hosts, cases } = model.problem
  let stays = 0
  let outside = 0
  for (const [h, { groups }] of hosts.entries()) {
    if (groups === null) continue
    for (const p of model.hosts.places[h]!)
      for (const guest of ledger.guests[p]!) {
        stays += 1
        if (!groups.includes(cases[guest]!.group)) outside += 1
      }
  }
  return { hosts: hosts.filter(({ groups }) => groups !== null).length, stays, outside }
}
