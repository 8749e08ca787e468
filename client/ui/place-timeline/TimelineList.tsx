import { Button, Table, Text } from '@mantine/core'
import { formatDay } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { isoDay } from './day-number.js'
import { daysOfAxis } from './scale.js'
import type { TimelineAxis, TimelineBar, TimelineCell, TimelineGroup, TimelineRow } from './timeline.js'
import { Swatch } from './TimelineLegend.js'
import { timelineWords } from './words.js'

interface Props {
  readonly rows: readonly TimelineRow[]
  readonly groups: readonly TimelineGroup[]
  readonly bars: readonly TimelineBar[]
  readonly axis: TimelineAxis
  readonly onSelect: (cell: TimelineCell) => void
}

/** The same data as the graphic, as a table: for screen readers, for small screens, for printing. */
export function TimelineList({ rows, groups, bars, axis, onSelect }: Props) {
  const t = useText()
  const shown = daysOfAxis(axis)
  const groupLabel = new Map(groups.map(group => [group.id, group.label]))
  const entries = rows.flatMap(row =>
    bars
      .filter(bar => bar.rowId === row.id && bar.from < shown.until && bar.tailUntil > shown.from)
      .toSorted((a, b) => a.from - b.from || a.id.localeCompare(b.id))
      .map(bar => ({ row, bar })),
  )
  if (entries.length === 0) return <Text c="dimmed">{t(timelineWords.listEmpty)}</Text>

  const columns = ['rowColumn', 'kindColumn', 'fromColumn', 'lastColumn', 'freeColumn', 'actionColumn'] as const
  const period = { from: formatDay(isoDay(shown.from)), last: formatDay(isoDay(shown.until - 1)) }
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs" captionSide="top">
        <Table.Caption ta="start">{t(timelineWords.listCaption, period)}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(column => (
              <Table.Th key={column} scope="col">
                {t(timelineWords[column])}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ row, bar }) => {
            const rowName = [groupLabel.get(row.groupId ?? ''), row.label].filter(Boolean).join(' · ')
            const from = formatDay(isoDay(bar.from))
            return (
              <Table.Tr key={bar.id}>
                <Table.Th scope="row" fw={500}>
                  {rowName}
                </Table.Th>
                <Table.Td>
                  <Swatch pattern={bar.kind.pattern} /> {bar.note ? `${bar.kind.label} · ${bar.note}` : bar.kind.label}
                </Table.Td>
                <Table.Td>{from}</Table.Td>
                <Table.Td>{formatDay(isoDay(bar.until - 1))}</Table.Td>
                <Table.Td>{bar.kind.layer === 'front' ? formatDay(isoDay(bar.tailUntil)) : null}</Table.Td>
                <Table.Td>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t(timelineWords.openBar, { row: rowName, label: bar.kind.label, from })}
                    onClick={() => onSelect({ row, day: Math.max(bar.from, shown.from), bars: [bar] })}
                  >
                    {t(timelineWords.open)}
                  </Button>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
