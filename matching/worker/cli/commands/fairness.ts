import type { FairnessReport, FairnessRow, GroupOutcome } from '../../../index.js'
import { fairness } from '../../../index.js'
import { command } from '../command.js'
import { grouped, signed, table } from '../table.js'
import { ask } from './question.js'
import { json } from './shared-options.js'

export const fairnessCommand = command({
  name: 'fairness',
  files: ['problem.json', 'solution.json'],
  what: 'Shows who is placed, group by group, beside what priority alone would give, and who would justly rather be elsewhere.',
  options: { json },
  run: ({ terminal, files, values }) => ask({ terminal, files, json: values.json, about: '' }, fairness, fairnessText),
})

function fairnessText({ overall, rows, stability, hostPriorities }: FairnessReport): string {
  const { envyPairs, enviousCases, swaps, freeAndBetter } = stability
  const all: Row = { dimension: 'ALL', value: '', small: false, ...overall }
  return [
    table(columns, [all, ...rows]),
    '',
    `justified envy: ${grouped(envyPairs)} pairs of ${grouped(enviousCases)} cases; free and better: ${grouped(freeAndBetter)}`,
    ...swaps.map(
      ({ case: id, place, host, gain, leaving, change }) =>
        `  ${id} would rather be at ${place} of ${host} (${signed(gain)}), in place of ${leaving.join(', ')}: the plan would change by ${signed(change)}`,
    ),
    `hosts that receive certain groups only: ${grouped(hostPriorities.hosts)}, stays there ${grouped(hostPriorities.stays)}, outside their groups ${grouped(hostPriorities.outside)}`,
  ].join('\n')
}

type Row = Omit<FairnessRow, 'dimension'> & { readonly dimension: FairnessRow['dimension'] | 'ALL' }

const columns = [
  { head: 'of', cell: ({ dimension }: Row) => dimension },
  { head: 'value', cell: ({ value, small }: Row) => `${value}${small ? ' (few)' : ''}` },
  { head: 'cases', cell: ({ cases }: Row) => cases },
  { head: 'placeable', cell: ({ placeable }: Row) => placeable },
  { head: 'placed', cell: ({ plan }: Row) => plan.placed },
  { head: 'rate', cell: ({ plan }: Row) => rateWords(plan), right: true },
  { head: 'days', cell: ({ plan }: Row) => daysWords(plan), right: true },
  { head: 'points', cell: ({ plan }: Row) => shareWords(plan.pointsShare), right: true },
  { head: 'by priority: rate', cell: ({ byPriority }: Row) => rateWords(byPriority), right: true },
  { head: 'days', cell: ({ byPriority }: Row) => daysWords(byPriority), right: true },
  { head: 'points', cell: ({ byPriority }: Row) => shareWords(byPriority.pointsShare), right: true },
]

function rateWords({ rate }: GroupOutcome): string {
  return rate === null ? '' : shareWords(rate)
}

function daysWords({ meanWaitingDays }: GroupOutcome): string {
  return meanWaitingDays === null ? '' : meanWaitingDays.toFixed(1)
}

function shareWords(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
