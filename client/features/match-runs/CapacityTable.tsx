import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { withReadableDays } from '../../lib/days.js'
import type { ValueOfCapacityQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber } from '../../lib/numbers.js'
import { DataTable, type DataColumn } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { capacityWords } from './words.js'

type Worth = ValueOfCapacityQuery['valueOfCapacity']['worths'][number]

/** Capacity that does not exist, what gained most first; what gained nothing is only counted. */
export function CapacityTable({ worths }: { readonly worths: readonly Worth[] }) {
  const t = useText()
  const columns = useCapacityColumns()
  const gained = worths.filter(({ points }) => points > 0)
  if (gained.length === 0) return <EmptyState title={t(capacityWords.none)}>{t(capacityWords.noneText)}</EmptyState>
  return (
    <Stack>
      <DataTable caption={t(capacityWords.caption)} columns={columns} rows={gained} rowKey={({ name }) => name} />
      <Text size="sm" c="dimmed" maw="75ch">
        {t(capacityWords.atMostHint)}
        {worths.length > gained.length && ` ${t(capacityWords.others, { count: worths.length - gained.length })}`}
      </Text>
    </Stack>
  )
}

function useCapacityColumns(): ReadonlyArray<DataColumn<Worth>> {
  const t = useText()
  return useMemo(
    () => [
      { id: 'what', header: t(capacityWords.what), cell: ({ name }) => withReadableDays(name) },
      { id: 'points', header: t(capacityWords.points), cell: ({ points }) => formatNumber(points) },
      { id: 'atMost', header: t(capacityWords.atMost), cell: ({ atMost }) => formatNumber(atMost) },
      { id: 'placed', header: t(capacityWords.placed), cell: ({ placedCases }) => <Cases cases={placedCases} /> },
      {
        id: 'moved',
        header: t(capacityWords.moved),
        cell: ({ movedCases }) =>
          movedCases.length === 0 ? t(capacityWords.nobody) : t(capacityWords.cases, { count: movedCases.length }),
      },
    ],
    [t],
  )
}

function Cases({ cases }: { readonly cases: Worth['placedCases'] }) {
  const t = useText()
  if (cases.length === 0) return t(capacityWords.nobody)
  return (
    <Group gap="xs">
      {cases.map(({ id, reference }) => (
        <Anchor
          key={id}
          component={Link}
          to={`/cases/${encodeURIComponent(id)}`}
          size="sm"
          style={{ whiteSpace: 'nowrap' }}
        >
          {reference}
        </Anchor>
      ))}
    </Group>
  )
}
