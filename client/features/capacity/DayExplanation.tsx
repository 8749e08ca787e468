import { List, Stack, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { withReadableDays } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { ExplainPlaceDayDocument } from '../../lib/graphql/operations.generated.js'
import type { ExplainPlaceDayQuery } from '../../lib/graphql/operations.generated.js'
import { formatDistance, formatInstant } from '../../lib/instants.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { capacityWords } from './words.js'

type Reason = NonNullable<ExplainPlaceDayQuery['explainPlaceDay']>['reasons'][number]

/** What the answer depends on, although it names none of it. */
const DEPENDS_ON = { additionalTypenames: ['AvailabilityWindow', 'Occupancy', 'Place', 'HostInstitution'] }

/** Why a place is free on a day, or everything that is in the way: as the ledger and match runs see it. Spoken when it comes. */
export function DayExplanation({ placeId, day }: { readonly placeId: string; readonly day: IsoDay }) {
  const t = useText()
  const [{ data, error, fetching }, read] = useQuery({
    query: ExplainPlaceDayDocument,
    variables: { placeId, date: day },
    requestPolicy: 'network-only',
    context: DEPENDS_ON,
  })
  const explained = fetching ? undefined : data?.explainPlaceDay
  if (error) return <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
  return (
    <Stack gap="xs" aria-live="polite" aria-busy={fetching}>
      {fetching ? <LoadingState /> : null}
      {explained === null ? <Text size="sm">{t(capacityWords.dayUnknown)}</Text> : null}
      {explained ? (
        <>
          <Text size="sm" fw={600}>
            {explained.free ? t(capacityWords.dayFree) : t(capacityWords.dayTaken, { count: explained.reasons.length })}
          </Text>
          <List size="sm" spacing="xs">
            {explained.reasons.map(reason => (
              <List.Item key={`${reason.kind} ${reason.from}`}>
                <ReasonText reason={reason} />
              </List.Item>
            ))}
          </List>
        </>
      ) : null}
    </Stack>
  )
}

/** The reason, then who says so and since when. */
function ReasonText({ reason }: { readonly reason: Reason }) {
  const t = useText()
  const { message, source, since, expiresAt } = reason
  return (
    <>
      {withReadableDays(message)}
      <Text size="xs" c="dimmed">
        {[
          t(capacityWords[`daySource${source}`]),
          since ? t(capacityWords.daySince, { instant: formatInstant(since) }) : null,
          expiresAt ? t(capacityWords.dayLapses, { instant: formatDistance(expiresAt) }) : null,
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
    </>
  )
}
