import { Text } from '@mantine/core'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { OwnFeedsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Section } from '../../ui/Section.js'
import { dependsOnFeeds } from './feed-state.js'
import { feedWords } from './feed-words.js'
import { FeedsOf } from './FeedsOf.js'

/** Calendar addresses of the viewer's institution and of each of its places: make, look at, replace, revoke. */
export function CalendarFeeds() {
  const t = useText()
  const [{ data, error }, read] = useQuery({ query: OwnFeedsDocument, context: dependsOnFeeds })
  const host = data?.viewer?.hostInstitution
  return (
    <Section title={t(feedWords.feeds)}>
      <Text size="sm" c="dimmed" maw="75ch">
        {t(feedWords.feedsLead)}
      </Text>
      {host ? (
        <>
          <FeedsOf subject={t(feedWords.house, { host: host.name })} placeId={null} feeds={host.calendarFeeds} />
          {host.places.map(place => (
            <FeedsOf key={place.id} subject={place.label} placeId={place.id} feeds={place.calendarFeeds} />
          ))}
        </>
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState />
      )}
    </Section>
  )
}
