import { Table, Text } from '@mantine/core'
import type { RunAimsFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber, formatShare } from '../../lib/numbers.js'
import { Section } from '../../ui/Section.js'
import { StatusBadge } from '../../ui/StatusBadge.js'
import { fairnessDimensionWords, fairnessWords, floorsWords } from './words.js'

/** What each floor of a run reached; nothing for a run without floors. */
export function FloorsTable({ run }: { readonly run: RunAimsFragment }) {
  const t = useText()
  if (run.floorShare === null) return null
  return (
    <Section title={t(floorsWords.title)}>
      <Text maw="75ch">{t(floorsWords.lead, { share: formatShare(run.floorShare) })}</Text>
      <Table.ScrollContainer minWidth={480}>
        <Table verticalSpacing="xs" aria-label={t(floorsWords.caption)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t(floorsWords.group)}</Table.Th>
              <Table.Th scope="col">{t(floorsWords.atLeast)}</Table.Th>
              <Table.Th scope="col">{t(floorsWords.placed)}</Table.Th>
              <Table.Th scope="col">{t(floorsWords.outcome)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {run.floors.map(({ dimension, group, name, figures }) => (
              <Table.Tr key={`${dimension} ${group}`}>
                <Table.Th scope="row">{`${t(fairnessDimensionWords[dimension])}: ${name}`}</Table.Th>
                {figures ? (
                  <Figures figures={figures} />
                ) : (
                  <Table.Td colSpan={3} c="dimmed">
                    {t(fairnessWords.withheld)}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}

function Figures({ figures }: { readonly figures: NonNullable<RunAimsFragment['floors'][number]['figures']> }) {
  const t = useText()
  const { atLeast, placed } = figures
  const short = atLeast - placed
  return (
    <>
      <Table.Td>{formatNumber(atLeast)}</Table.Td>
      <Table.Td>{formatNumber(placed)}</Table.Td>
      <Table.Td>
        {short > 0 ? (
          <StatusBadge tone="waiting">{t(floorsWords.missed, { short })}</StatusBadge>
        ) : (
          <StatusBadge tone="good">{t(floorsWords.met)}</StatusBadge>
        )}
      </Table.Td>
    </>
  )
}
