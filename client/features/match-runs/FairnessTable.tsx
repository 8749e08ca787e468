import { Stack, Table, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { MatchRunFairnessDocument, type MatchRunFairnessQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber, formatShare } from '../../lib/numbers.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { FloorsTable } from './FloorsTable.js'
import { fairnessDimensionWords, fairnessWords } from './words.js'

type Fairness = NonNullable<NonNullable<MatchRunFairnessQuery['matchRun']>['fairness']>
type Figures = Fairness['overall']

/** Who the run places, group by group, beside what going by priority alone would give. */
export function FairnessTable({ runId }: { readonly runId: string }) {
  const t = useText()
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
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing="xs" aria-label={t(fairnessWords.caption)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t(fairnessWords.group)}</Table.Th>
              <Table.Th scope="col">{t(fairnessWords.cases)}</Table.Th>
              <Table.Th scope="col">{t(fairnessWords.placed)}</Table.Th>
              <Table.Th scope="col">{t(fairnessWords.placedByPriority)}</Table.Th>
              <Table.Th scope="col">{t(fairnessWords.waiting)}</Table.Th>
              <Table.Th scope="col">{t(fairnessWords.waitingByPriority)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Row name={t(fairnessWords.everybody)} cases={fairness.overall.cases} figures={fairness.overall} />
            {fairness.rows.map(({ dimension, group, name, cases, figures }) => (
              <Row
                key={`${dimension} ${group}`}
                name={`${t(fairnessDimensionWords[dimension])}: ${name}`}
                cases={cases}
                figures={figures}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed" maw="75ch">
        {t(fairnessWords.envy, { cases: fairness.enviousCases, pairs: fairness.envyPairs })}
      </Text>
    </Stack>
  )
}

type RowProps = { readonly name: string; readonly cases: number; readonly figures: Figures | null }

function Row({ name, cases, figures }: RowProps) {
  const t = useText()
  const share = ({ placed, rate }: Figures['plan']) =>
    rate === null ? formatNumber(placed) : `${formatNumber(placed)} (${formatShare(rate)})`
  const days = (mean: number | null) =>
    mean === null ? t(fairnessWords.nobody) : t(fairnessWords.days, { days: Math.round(mean) })
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{formatNumber(cases)}</Table.Td>
      {figures ? (
        <>
          <Table.Td>{share(figures.plan)}</Table.Td>
          <Table.Td>{share(figures.byPriority)}</Table.Td>
          <Table.Td>{days(figures.plan.meanWaitingDays)}</Table.Td>
          <Table.Td>{days(figures.byPriority.meanWaitingDays)}</Table.Td>
        </>
      ) : (
        <Table.Td colSpan={4} c="dimmed">
          {t(fairnessWords.withheld)}
        </Table.Td>
      )}
    </Table.Tr>
  )
}
