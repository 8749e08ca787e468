import { Anchor, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { MatchRunsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatInstant } from '../../lib/instants.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { headlineOf } from './headline.js'
import { RunStatus } from './RunStatus.js'
import { runWords } from './words.js'

/** The newest run in one line. */
export function LatestRun() {
  const t = useText()
  const [{ data, error }, reload] = useQuery({
    query: MatchRunsDocument,
    variables: { first: 1 },
    requestPolicy: 'cache-and-network',
  })
  if (error && !data)
    return <ErrorState failure={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  if (!data) return <LoadingState />
  const run = data.matchRuns.edges[0]?.node
  if (!run) return <Text c="dimmed">{t(runWords.noneTitle)}</Text>
  return (
    <Group gap="sm">
      <Anchor component={Link} to={`/match/${encodeURIComponent(run.id)}`} fw={600}>
        {t(runWords.numbered, { number: run.number })}
      </Anchor>
      <RunStatus status={run.status} />
      <Text>{headlineOf(t, run)}</Text>
      <Text c="dimmed" size="sm">
        {formatInstant(run.queuedAt)}
      </Text>
    </Group>
  )
}
