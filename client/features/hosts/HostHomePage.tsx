import { Button, Group, SimpleGrid, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { addMonths, startOfMonth, today } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { HostHomeDocument } from '../../lib/graphql/operations.generated.js'
import type { HostHomeQuery } from '../../lib/graphql/operations.generated.js'
import { formatNumber } from '../../lib/numbers.js'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { Figures } from '../../ui/Figures.js'
import { CalendarIcon } from '../../ui/icons.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { ComingEvents } from './ComingEvents.js'
import { stateOn } from './months-ahead.js'
import { MonthsAheadTable } from './MonthsAheadTable.js'
import { WaitingRequests } from './WaitingRequests.js'
import { hostWords } from './words.js'

const MONTHS_SHOWN = 6

/** An empty list names no request and no window, yet a new one changes the page. */
const DEPENDS_ON = { additionalTypenames: ['PlaceRequest', 'AvailabilityWindow', 'Occupancy'] }

/** Where host staff begin: what waits for them, and what is coming. `reminder` stands before everything else. */
export function HostHomePage({ reminder }: { readonly reminder: ReactNode }) {
  const t = useText()
  const from = today()
  const [{ data, error }, read] = useQuery({
    query: HostHomeDocument,
    variables: { from, until: addMonths(startOfMonth(from), MONTHS_SHOWN) },
    context: DEPENDS_ON,
  })
  const host = data?.viewer?.hostInstitution
  if (data && host)
    return <Home host={host} requests={data.placeRequests} reminders={data.deadlineReminders} reminder={reminder} />
  return (
    <>
      <PageHeader title={t(hostWords.homeTitle)} />
      {data ? (
        <EmptyState title={t(hostWords.notHost)}>{t(hostWords.notHostHelp)}</EmptyState>
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState shape="page" />
      )}
    </>
  )
}

interface HomeProps {
  readonly host: NonNullable<NonNullable<HostHomeQuery['viewer']>['hostInstitution']>
  readonly requests: HostHomeQuery['placeRequests']
  readonly reminder: ReactNode
  readonly reminders: HostHomeQuery['deadlineReminders']
}

function Home({ host, requests, reminder, reminders }: HomeProps) {
  const t = useText()
  const day = today()
  const nodes = requests.edges.map(edge => edge.node)
  const waiting = nodes.filter(node => node.status === 'OPEN')
  const states = host.places.map(place => stateOn(place, day))
  const figure = (count: number) => formatNumber(count)
  return (
    <>
      <PageHeader
        title={t(hostWords.homeTitle)}
        lead={t(hostWords.homeLead, { host: host.name })}
        actions={
          <Group gap="xs">
            <Button component={Link} to="/availability" leftSection={<CalendarIcon size={16} />}>
              {t(hostWords.calendar)}
            </Button>
          </Group>
        }
      />
      {reminder}
      <Stack gap="lg">
        <Figures
          figures={[
            { label: t(hostWords.toAnswer), value: figure(waiting.length), to: '/requests' },
            {
              label: t(hostWords.beingDecided),
              value: figure(nodes.length - waiting.length),
              to: '/requests?state=accepted',
            },
            {
              label: t(hostWords.openToday),
              value: figure(states.filter(state => state === 'open').length),
              to: '/availability',
            },
            {
              label: t(hostWords.takenToday),
              value: figure(states.filter(state => state === 'held' || state === 'occupied').length),
              to: '/availability',
            },
          ]}
        />
        <WaitingRequests requests={waiting} reminded={new Set(reminders.map(({ placeRequest }) => placeRequest.id))} />
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <ComingEvents places={host.places} today={day} />
          <MonthsAheadTable places={host.places} today={day} months={MONTHS_SHOWN} />
        </SimpleGrid>
      </Stack>
    </>
  )
}
