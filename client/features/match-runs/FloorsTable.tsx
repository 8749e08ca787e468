import { Text } from '@mantine/core'
import type { RunAimsFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber, formatShare } from '../../lib/numbers.js'
import { Section } from '../../ui/Section.js'
import { StatusBadge } from '../../ui/StatusBadge.js'
import { GroupTable, useGroupNames } from './GroupTable.js'
import { floorsWords } from './words.js'

type Figures = NonNullable<RunAimsFragment['floors'][number]['figures']>

const columns = ['group', 'atLeast', 'placed', 'outcome'] as const

/** What each floor of a run reached; nothing for a run without floors. */
export function FloorsTable({ run }: { readonly run: RunAimsFragment }) {
  const t = useText()
  const namesOf = useGroupNames()
  if (run.floorShare === null) return null
  return (
    <Section title={t(floorsWords.title)}>
      <Text maw="75ch">{t(floorsWords.lead, { share: formatShare(run.floorShare) })}</Text>
      <GroupTable
        caption={t(floorsWords.caption)}
        minWidth={480}
        heads={columns.map(key => ({ key, words: t(floorsWords[key]) }))}
        rows={run.floors.map(({ figures, ...group }) => ({
          ...namesOf(group),
          always: [],
          figures: figures && [
            formatNumber(figures.atLeast),
            formatNumber(figures.placed),
            <Outcome key="outcome" {...figures} />,
          ],
        }))}
      />
    </Section>
  )
}

function Outcome({ atLeast, placed }: Pick<Figures, 'atLeast' | 'placed'>) {
  const t = useText()
  const short = atLeast - placed
  return short > 0 ? (
    <StatusBadge tone="waiting">{t(floorsWords.missed, { short })}</StatusBadge>
  ) : (
    <StatusBadge tone="good">{t(floorsWords.met)}</StatusBadge>
  )
}
