import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { formatPeriod, withReadableDays } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { freshnessText } from '../../lib/freshness.js'
import { BestPlacesDocument, type BestPlacesQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatInstant } from '../../lib/instants.js'
import { formatNumber } from '../../lib/numbers.js'
import { DataTable } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Section } from '../../ui/Section.js'
import { StatusBadge } from '../../ui/StatusBadge.js'
import { bestPlacesWords, caseWords } from './words.js'

type Ranking = NonNullable<BestPlacesQuery['rankPlaces']>

/** The best places for a candidate as things are, looked for when asked: it takes the engine a moment. */
export function BestPlaces({ caseId }: { readonly caseId: string }) {
  const t = useText()
  const [asked, setAsked] = useState(false)
  const [{ data, error, fetching }, execute] = useQuery({
    query: BestPlacesDocument,
    variables: { caseId },
    pause: !asked,
    requestPolicy: 'network-only',
  })
  const look = () => (asked ? execute({ requestPolicy: 'network-only' }) : setAsked(true))
  return (
    <Section
      title={t(bestPlacesWords.title)}
      actions={
        <Button variant="default" size="xs" loading={fetching} onClick={look}>
          {t(asked ? bestPlacesWords.askAgain : bestPlacesWords.ask)}
        </Button>
      }
    >
      <Text size="sm" c="dimmed" maw="75ch">
        {t(bestPlacesWords.lead)}
      </Text>
      {fetching && <LoadingState shape="table" />}
      {!fetching && error && <ErrorState failure={failureOf(error)} onRetry={look} />}
      {!fetching && !error && data?.rankPlaces && <RankedPlaces ranking={data.rankPlaces} />}
      {!fetching && !error && data?.rankPlaces === null && <EmptyState title={t(caseWords.missingTitle)} />}
    </Section>
  )
}

function RankedPlaces({ ranking }: { readonly ranking: Ranking }) {
  const t = useText()
  if (ranking.places.length === 0)
    return (
      <EmptyState title={t(bestPlacesWords.none)}>
        {ranking.obstacle === null ? null : withReadableDays(ranking.obstacle)}
      </EmptyState>
    )
  return (
    <Stack gap="xs">
      <DataTable
        caption={t(bestPlacesWords.title)}
        rows={ranking.places}
        rowKey={row => row.place.id}
        columns={[
          {
            id: 'place',
            header: t(caseWords.place),
            cell: row => placeInWords(t, row.place),
          },
          { id: 'period', header: t(caseWords.period), cell: row => formatPeriod(row.from, row.until) },
          { id: 'points', header: t(caseWords.points), cell: row => formatNumber(row.points) },
          { id: 'effect', header: t(bestPlacesWords.effect), cell: row => withReadableDays(row.message) },
        ]}
      />
      <Text size="sm" c="dimmed">
        {t(bestPlacesWords.asOf, { when: formatInstant(ranking.asOf) })}
      </Text>
    </Stack>
  )
}

/** A place, and that the calendar of its host institution is stale, when it is. */
function placeInWords(t: ReturnType<typeof useText>, place: Ranking['places'][number]['place']) {
  const { name, calendarFreshness } = place.hostInstitution
  return (
    <>
      {`${name}, ${place.label}`}
      {calendarFreshness.stale ? (
        <>
          {' '}
          <StatusBadge tone="waiting">{freshnessText(t, calendarFreshness)}</StatusBadge>
        </>
      ) : null}
    </>
  )
}
