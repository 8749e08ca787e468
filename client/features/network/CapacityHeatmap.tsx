import { Group, Stack } from '@mantine/core'
import { formatMonth } from '../../lib/days.js'
import type { NetworkRowCellsFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Heatmap } from '../../ui/heatmap/Heatmap.js'
import type { HeatmapRow } from '../../ui/heatmap/Heatmap.js'
import { ShadeLegend } from '../../ui/heatmap/ShadeLegend.js'
import { shadeOf } from '../../ui/heatmap/shades.js'
import { middleOf, stepsOf } from './capacity-figures.js'
import type { Capacity } from './capacity-figures.js'
import { DownloadButton } from './DownloadButton.js'
import { legendEntries } from './legend-entries.js'
import type { NetworkFilter } from './use-network-filter.js'
import { networkWords } from './words.js'

interface Props {
  readonly capacity: Capacity
  readonly filter: NetworkFilter
}

/** One measure by region and month, shaded. The total is not: it would outshine every region. Withheld regions come last. */
export function CapacityHeatmap({ capacity, filter: { level, measure } }: Props) {
  const t = useText()
  const regions = capacity[level]
  const steps = stepsOf({ banded: capacity.banded, rows: regions, measure })
  const rowOf = (row: NetworkRowCellsFragment, strong: boolean): HeatmapRow => {
    const heading = { id: row.code, label: strong ? t(networkWords.total) : row.name, strong }
    if (row.withheld) return { ...heading, remark: t(networkWords.withheld) }
    const cells = row.cells.map(cell => ({
      text: cell[measure].label,
      shade: strong ? (0 as const) : shadeOf(middleOf(cell[measure]), steps),
    }))
    return { ...heading, cells }
  }
  const shownFirst = regions.toSorted((a, b) => Number(a.withheld) - Number(b.withheld))
  const rows = [rowOf(capacity.total, true), ...shownFirst.map(row => rowOf(row, false))]
  const csv = () => [
    [t(networkWords.region), ...capacity.months.map(formatMonth)],
    ...rows.map(row => [row.label, ...('cells' in row ? row.cells.map(cell => cell.text) : [row.remark])]),
  ]
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <ShadeLegend label={t(networkWords.legend)} entries={legendEntries(t, steps)} />
        <DownloadButton asOf={capacity.asOf} rows={csv} />
      </Group>
      <Heatmap
        caption={t(networkWords.heatmapCaption, { measure: t(networkWords[measure]) })}
        rowHeading={t(networkWords.region)}
        columns={capacity.months.map(month => ({ id: month, label: formatMonth(month) }))}
        rows={rows}
      />
    </Stack>
  )
}
