import type { RankedStay, StayEffect } from '../../../index.js'
import { rank } from '../../../index.js'
import { command } from '../command.js'
import { whole } from '../options.js'
import { grouped, table } from '../table.js'
import { ask } from './question.js'
import { caseId, json } from './shared-options.js'

export const rankCommand = command({
  name: 'rank',
  files: ['problem.json', 'solution.json'],
  what: 'Lists the best places for one case beside the stays the others have, each with what it means for them.',
  options: {
    case: caseId,
    limit: whole({ value: 'n', what: 'How many places at most.', minimum: 1, fallback: 20 }),
    json,
  },
  run: ({ terminal, files, values }) => {
    const id = values.case
    if (id === undefined) return '--case is needed'
    return ask(
      { terminal, files, json: values.json, about: id },
      (problem, plan) => {
        const stays = rank(problem, plan, id, values.limit)
        return stays && { case: id, stays }
      },
      ({ stays }) => (stays.length === 0 ? `no place has a stay for ${id}` : table(columns, stays)),
    )
  },
})

const columns = [
  { head: 'place', cell: ({ place }: RankedStay) => place },
  { head: 'host', cell: ({ host }: RankedStay) => host },
  { head: 'from', cell: ({ from }: RankedStay) => from },
  { head: 'until', cell: ({ until }: RankedStay) => until },
  { head: 'points', cell: ({ points }: RankedStay) => points },
  { head: 'for the others', cell: ({ effect }: RankedStay) => effectWords(effect) },
]

/** What a stay means for the others, in a few words. */
export function effectWords(effect: StayEffect): string {
  if (effect.kind === 'FREE') return 'free'
  if (effect.kind === 'OVER_BUDGET') return `free, but ${grouped(effect.by)} over the budget`
  return `${effect.rules.join(', ')}: ${effect.cases.join(', ')} would have to move`
}
