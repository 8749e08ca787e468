import { Text } from '@mantine/core'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { CaseloadFeedsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Section } from '../../ui/Section.js'
import { dependsOnFeeds } from './feed-state.js'
import { feedWords } from './feed-words.js'
import { FeedsOf } from './FeedsOf.js'

/** Calendar addresses of a coordinator's own caseload. */
export function CaseloadFeeds() {
  const t = useText()
  const [{ data, error }, read] = useQuery({ query: CaseloadFeedsDocument, context: dependsOnFeeds })
  return (
    <Section title={t(feedWords.feeds)}>
      <Text size="sm" c="dimmed" maw="75ch">
        {t(feedWords.caseloadLead)}
      </Text>
      {data ? (
        <FeedsOf subject={t(feedWords.caseload)} placeId={null} feeds={data.caseloadCalendarFeeds} />
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState />
      )}
    </Section>
  )
}
