import { Table, Text } from '@mantine/core'
import { formatMonth } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import { formatNumber } from '../../lib/numbers.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Section } from '../../ui/Section.js'
import { monthsAhead } from './months-ahead.js'
import type { PlaceDays } from './months-ahead.js'
import { hostWords } from './words.js'

interface Props {
  readonly places: readonly PlaceDays[]
  readonly today: IsoDay
  readonly months: number
}

/** How many days are open, held and occupied in each of the coming months. */
export function MonthsAheadTable({ places, today, months }: Props) {
  const t = useText()
  const columns = [
    { key: 'open', label: t(hostWords.openDays) },
    { key: 'held', label: t(hostWords.heldDays) },
    { key: 'occupied', label: t(hostWords.occupiedDays) },
    { key: 'other', label: t(hostWords.otherDays) },
  ] as const
  return (
    <Section title={t(hostWords.ahead)}>
      <Text size="sm" c="dimmed">
        {t(hostWords.aheadLead)}
      </Text>
      <Table.ScrollContainer minWidth={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t(hostWords.month)}</Table.Th>
              {columns.map(column => (
                <Table.Th key={column.key} scope="col" ta="end">
                  {column.label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {monthsAhead(places, today, months).map(month => (
              <Table.Tr key={month.month}>
                <Table.Th scope="row" fw={500} style={{ whiteSpace: 'nowrap' }}>
                  {formatMonth(month.month)}
                </Table.Th>
                {columns.map(column => (
                  <Table.Td key={column.key} ta="end">
                    {formatNumber(month[column.key])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}
