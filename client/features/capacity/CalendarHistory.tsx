import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { Section } from '../../ui/Section.js'
import { PlaceHistory } from './PlaceHistory.js'
import { capacityWords } from './words.js'

interface Props {
  /** At least one. */
  readonly places: ReadonlyArray<{ readonly id: string; readonly label: string }>
}

/** What was done about the calendar of one of the places. */
export function CalendarHistory({ places }: Props) {
  const t = useText()
  const [chosen, choose] = useState('')
  const place = places.find(each => each.id === chosen) ?? places[0]
  if (!place) return null
  return (
    <Section
      title={t(capacityWords.history)}
      actions={
        <Select
          aria-label={t(capacityWords.historyChoose)}
          size="xs"
          value={place.id}
          allowDeselect={false}
          onChange={id => choose(id ?? '')}
          data={places.map(each => ({ value: each.id, label: each.label }))}
        />
      }
    >
      <Text size="sm" c="dimmed" maw="75ch">
        {t(capacityWords.historyLead)}
      </Text>
      <PlaceHistory key={place.id} placeId={place.id} />
    </Section>
  )
}
