import { Stack, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { MatchRunFairnessDocument, type MatchRunFairnessQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber, formatShare } from '../../lib/numbers.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { FloorsTable } from './FloorsTable.js'
import { GroupTable, useGroupNames } from './GroupTable.js'
import { fairnessWords } from './words.js'

type Fairness = NonNullable<NonNullable<MatchRunFairnessQuery['matchRun']>['fairness']>
type Figures = Fairness['overall']

const columns = ['group', 'cases', 'placed', 'placedByPriority', 'waiting', 'waitingByPriority'] as const

/** Who the run places, group by group, beside what going by priority alone would give. */
export function FairnessTable({ runId }: { readonly runId: string }) {
  const t = useText()
  const namesOf = useGroupNames()
  const cellsOf = useCells()
  const [{ data, error }, execute] = useQuery({ query: MatchRunFairnessDocument, variables: { id: runId } })
  if (error && !data)
    return <ErrorState failure={failureOf(error)} onRetry={() => execute({ requestPolicy: 'network-only' })} />
  if (!data) return <LoadingState shape="table" />
  const { matchRun } = data
  const fairness = matchRun?.fairness
  if (!fairness) return <EmptyState title={t(fairnessWords.none)} />
  return (
    <Stack>
      <FloorsTable run={matchRun} />
      <Text maw="75ch">{t(fairnessWords.lead)}</Text>
      <GroupTable
        caption={t(fairnessWords.caption)}
        minWidth={640}
        heads={columns.map(key => ({ key, words: t(fairnessWords[key]) }))}
        rows={[
          { key: 'everybody', name: t(fairnessWords.everybody), ...cellsOf(fairness.overall.cases, fairness.overall) },
          ...fairness.rows.map(({ cases, figures, ...group }) => ({ ...namesOf(group), ...cellsOf(cases, figures) })),
        ]}
      />
      <Text size="sm" c="dimmed" maw="75ch">
        {t(fairnessWords.envy, { cases: fairness.enviousCases, pairs: fairness.envyPairs })}
      </Text>
    </Stack>
  )
}

/** The cells of a line of the table. */
function useCells() {
  const t = useText()
  const share = ({ placed, rate }: Figures['plan']) =>
    rate === null ? formatNumber(placed) : `${formatNumber(placed)} (${formatShare(rate)})`
  const days = (mean: number | null) =>
    mean === null ? t(fairnessWords.nobody) : t(fairnessWords.days, { days: Math.round(mean) })
  return (cases: number, figures: Figures | null) => ({
    always: [formatNumber(cases)],
    figures: figures && [
      share(figures.plan),
      share(figures.byPriority),
      days(figures.plan.meanWaitingDays),
      days(figures.byPriority.meanWaitingDays),
    ],
  })
}
