import { Group, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { formatMonth } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { DataTable } from '../../ui/DataTable.js'
import type { DataColumn } from '../../ui/DataTable.js'
import { MEASURES } from './capacity-figures.js'
import type { Capacity } from './capacity-figures.js'
import { capacityRows, monthText, SORT_VALUES, sortedRows } from './capacity-rows.js'
import type { CapacityRow } from './capacity-rows.js'
import { DownloadButton } from './DownloadButton.js'
import type { NetworkFilter } from './use-network-filter.js'
import { networkWords } from './words.js'

interface Props {
  readonly capacity: Capacity
  readonly filter: NetworkFilter
}

type TextColumn = Omit<DataColumn<CapacityRow>, 'cell'> & { readonly cell: (row: CapacityRow) => string }

/** Every figure as it was given, sortable, and the same lines as a file. */
export function CapacityTable({ capacity, filter }: Props) {
  const t = useText()
  const { level, month, sort } = filter
  const columns = useMemo(() => columnsOf(t), [t])
  const total = { ...capacity.total, name: t(networkWords.total) }
  const rows = sortedRows(capacityRows([total, ...capacity[level]], month), sort)
  const csv = () => [columns.map(column => column.header), ...rows.map(row => columns.map(column => column.cell(row)))]
  return (
    <Stack gap="sm">
      <Group justify="flex-end">
        <DownloadButton asOf={capacity.asOf} rows={csv} />
      </Group>
      <DataTable
        caption={month ? t(networkWords.tableCaption, { month: formatMonth(month) }) : t(networkWords.tableCaptionAll)}
        columns={columns}
        rows={rows}
        rowKey={row => row.key}
        sort={sort}
        onSort={next => filter.set({ sort: next })}
      />
    </Stack>
  )
}

function columnsOf(t: ReturnType<typeof useText>): readonly TextColumn[] {
  const column = (id: string, header: string, cell: (row: CapacityRow) => string): TextColumn => {
    const sortBy = SORT_VALUES[id]
    return { id, header, cell, ...(sortBy && { sortBy }) }
  }
  return [
    column('region', t(networkWords.region), row => row.region),
    column('month', t(networkWords.month), row => monthText(row.month)),
    column('hosts', t(networkWords.hosts), row => row.hostInstitutions.label),
    ...MEASURES.map(measure =>
      column(measure, t(networkWords[measure]), row =>
        row.counts ? row.counts[measure].label : t(networkWords.withheldShort),
      ),
    ),
  ]
}
