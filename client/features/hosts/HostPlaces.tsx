import { Anchor, List, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { formatPeriod } from '../../lib/days.js'
import { standingWords } from '../../lib/i18n/words/capacity.js'
import { formatNumber } from '../../lib/numbers.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Section } from '../../ui/Section.js'
import type { DetailedHost } from './HostLimits.js'
import { hostWords } from './words.js'

const TRAITS = ['stepFree', 'childSafe', 'womenOnly', 'emergencyReserve'] as const

/** The places of a host institution, what is offered and what stands there. */
export function HostPlaces({ host }: { readonly host: DetailedHost }) {
  const t = useText()
  const columns = ['place', 'sleeps', 'traits', 'turnover', 'offered', 'taken'] as const
  return (
    <Section
      title={t(hostWords.places)}
      actions={
        <Anchor component={Link} to={`/timeline?${new URLSearchParams({ host: host.name }).toString()}`} size="sm">
          {t(hostWords.showTimeline)}
        </Anchor>
      }
    >
      {host.places.length === 0 ? (
        <Text size="sm">{t(hostWords.noPlaces)}</Text>
      ) : (
        <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                {columns.map(column => (
                  <Table.Th key={column} scope="col">
                    {t(hostWords[column])}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {host.places.map(place => (
                <PlaceLine key={place.id} place={place} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  )
}

function PlaceLine({ place }: { readonly place: DetailedHost['places'][number] }) {
  const t = useText()
  const traits = TRAITS.filter(trait => place[trait]).map(trait => t(hostWords[trait]))
  const windows = place.windows.map(window => ({ id: window.id, text: formatPeriod(window.from, window.until) }))
  const occupancies = place.occupancies.map(taken => ({
    id: taken.id,
    text: t(hostWords.takenText, {
      kind: t(standingWords[taken.kind]),
      period: formatPeriod(taken.from, taken.until),
    }),
  }))
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {place.label}
      </Table.Th>
      <Table.Td>{formatNumber(place.sleeps)}</Table.Td>
      <Table.Td>{traits.length > 0 ? traits.join(', ') : '–'}</Table.Td>
      <Table.Td>{t(hostWords.days, { count: place.turnoverDays })}</Table.Td>
      <Table.Td>
        <Lines entries={windows} none={t(hostWords.nothingOffered)} />
      </Table.Td>
      <Table.Td>
        <Lines entries={occupancies} none={t(hostWords.nothingTaken)} />
      </Table.Td>
    </Table.Tr>
  )
}

interface LinesProps {
  readonly entries: ReadonlyArray<{ readonly id: string; readonly text: string }>
  readonly none: string
}

function Lines({ entries, none }: LinesProps) {
  if (entries.length === 0) return none
  return (
    <List size="sm" listStyleType="none">
      {entries.map(entry => (
        <List.Item key={entry.id}>{entry.text}</List.Item>
      ))}
    </List>
  )
}
