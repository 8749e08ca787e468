import { Group, Text } from '@mantine/core'
import { formatDay } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Section } from '../../ui/Section.js'
import { comingUp } from './coming-up.js'
import type { PlaceDays } from './months-ahead.js'
import { hostWords } from './words.js'

const DAYS_SHOWN = 90

interface Props {
  readonly places: ReadonlyArray<PlaceDays & { readonly label: string }>
  readonly today: IsoDay
}

/** What begins and what ends in the next three months. */
export function ComingEvents({ places, today }: Props) {
  const t = useText()
  const events = comingUp(places, today, DAYS_SHOWN)
  return (
    <Section title={t(hostWords.coming)}>
      {events.length === 0 ? <Text size="sm">{t(hostWords.nothingComing, { days: DAYS_SHOWN })}</Text> : null}
      {events.map(event => (
        <Group key={`${event.day} ${event.placeLabel} ${event.type}`} gap="sm" wrap="nowrap" align="flex-start">
          <Text size="sm" fw={600} miw={96}>
            {formatDay(event.day)}
          </Text>
          <Text size="sm">
            {event.placeLabel}: {t(hostWords[`event${event.type}`], { until: formatDay(event.freeAgainFrom) })}
          </Text>
        </Group>
      ))}
    </Section>
  )
}
