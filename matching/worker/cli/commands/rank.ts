import type { Problem, RankedPlace, RankedStay, Solution, StayEffect } from '../../../index.js'
import { openDesk, rank } from '../../../index.js'
import { command } from '../command.js'
import { flag, whole } from '../options.js'
import { grouped, signed, table } from '../table.js'
import { ask } from './question.js'
import { caseId, json } from './shared-options.js'

export const rankCommand = command({
  name: 'rank',
  files: ['problem.json', 'solution.json'],
  what: `Lists the best places for one case beside the stays the others have, each with what it means for them.
With --effects the others are placed again as well as can be: who would go where, and what the whole plan would gain.`,
  options: {
    case: caseId,
    limit: whole({ value: 'n', what: 'How many places at most.', minimum: 1, fallback: 20 }),
    effects: flag('Works out where the others would go; takes a price search.'),
    json,
  },
  run: ({ terminal, files, values: { case: id, limit, effects, json: asJson } }) => {
    if (id === undefined) return '--case is needed'
    return ask(
      { terminal, files, json: asJson, about: id },
      (problem, plan) => {
        const stays = effects ? rankWithEffects(problem, plan, id, limit) : rank(problem, plan, id, limit)
        return stays && { case: id, stays }
      },
      ({ stays }) => {
        if (stays.length === 0) return `no place has a stay for ${id}`
        return effects ? table(effectColumns, stays as readonly RankedPlace[]) : table(columns, stays)
      },
    )
  },
})

/** Nothing where the pins of the problem cannot all be kept: no plan has a stay for anyone then. */
function rankWithEffects(
  problem: Problem,
  plan: Pick<Solution, 'assignments'>,
  id: string,
  limit: number,
): readonly RankedPlace[] | undefined {
  const opening = openDesk(problem, plan)
  return opening.kind === 'OPEN' ? opening.desk.rank(id, limit) : []
}

const columns = [
  { head: 'place', cell: ({ place }: RankedStay) => place },
  { head: 'host', cell: ({ host }: RankedStay) => host },
  { head: 'from', cell: ({ from }: RankedStay) => from },
  { head: 'until', cell: ({ until }: RankedStay) => until },
  { head: 'points', cell: ({ points }: RankedStay) => points },
  { head: 'for the others', cell: ({ effect }: RankedStay) => effectWords(effect) },
]

const effectColumns = [
  ...columns.slice(0, 5),
  { head: 'whole plan', cell: ({ difference }: RankedPlace) => signed(difference), right: true },
  { head: 'for the others', cell: ({ moves, effect }: RankedPlace) => movesWords(moves) || effectWords(effect) },
]

function movesWords(moves: RankedPlace['moves']): string {
  return moves
    .map(({ case: id, after }) =>
      after === null ? `${id} loses its stay` : `${id} to ${after.place} from ${after.from}`,
    )
    .join(', ')
}

/** What a stay means for the others, in a few words. */
export function effectWords(effect: StayEffect): string {
  if (effect.kind === 'FREE') return 'free'
  if (effect.kind === 'OVER_BUDGET') return `free, but ${grouped(effect.by)} over the budget`
  return `${effect.rules.join(', ')}: ${effect.cases.join(', ')} would have to move`
}
