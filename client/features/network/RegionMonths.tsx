import { Button, Group, Table, Text } from '@mantine/core'
import { formatMonth } from '../../lib/days.js'
import type { NetworkRowCellsFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Section } from '../../ui/Section.js'
import { MEASURES } from './capacity-figures.js'
import { networkWords } from './words.js'

interface Props {
  readonly row: NetworkRowCellsFragment
  readonly onClose: () => void
}

/** A region chosen on the map, month by month. */
export function RegionMonths({ row, onClose }: Props) {
  const t = useText()
  return (
    <Section
      title={t(networkWords.regionMonths, { region: row.name })}
      actions={
        <Group>
          <Button size="xs" variant="subtle" onClick={onClose}>
            {t(networkWords.closeRegion)}
          </Button>
        </Group>
      }
    >
      {row.withheld ? (
        <Text size="sm">{t(networkWords.withheld)}</Text>
      ) : (
        <Table.ScrollContainer minWidth={320} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t(networkWords.month)}</Table.Th>
                {MEASURES.map(measure => (
                  <Table.Th key={measure} scope="col">
                    {t(networkWords[measure])}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {row.cells.map(cell => (
                <Table.Tr key={cell.month}>
                  <Table.Th scope="row">{formatMonth(cell.month)}</Table.Th>
                  {MEASURES.map(measure => (
                    <Table.Td key={measure}>{cell[measure].label}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  )
}
