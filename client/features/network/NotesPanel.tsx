import { List, Text } from '@mantine/core'
import { formatInstant, formatInstantFully } from '../../lib/instants.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Facts } from '../../ui/Facts.js'
import { Section } from '../../ui/Section.js'
import type { Capacity } from './capacity-figures.js'
import { networkWords } from './words.js'

/** What the figures mean, how old they are, and what is withheld and why. */
export function NotesPanel({ capacity }: { readonly capacity: Capacity }) {
  const t = useText()
  const { asOf, nextPublication, banded } = capacity
  const withholds = [...capacity.subRegions, ...capacity.macroRegions].some(row => row.withheld)
  return (
    <Section title={t(networkWords.notes)}>
      <Facts
        facts={[
          { label: t(networkWords.asOf), value: <Instant at={asOf} /> },
          {
            label: t(networkWords.next),
            value: nextPublication ? <Instant at={nextPublication} /> : t(networkWords.nextLive),
          },
        ]}
      />
      <List size="sm" spacing={4}>
        <List.Item>{t(networkWords.noteMeasure)}</List.Item>
        <List.Item>{t(banded ? networkWords.noteBanded : networkWords.noteExact)}</List.Item>
        {withholds ? <List.Item>{t(networkWords.noteWithheld)}</List.Item> : null}
      </List>
    </Section>
  )
}

function Instant({ at }: { readonly at: string }) {
  return (
    <Text component="time" size="sm" dateTime={at} title={formatInstantFully(at)}>
      {formatInstant(at)}
    </Text>
  )
}
