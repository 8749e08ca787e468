import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { ValueOfCapacityDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { RefreshIcon } from '../../ui/icons.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Problems } from '../../ui/Problems.js'
import { CapacityTable } from './CapacityTable.js'
import { capacityWords } from './words.js'

/** What would help most among capacity that does not exist, tried on the plan of a run as soon as it is looked at. */
export function CapacityPanel({ runId }: { readonly runId: string }) {
  const t = useText()
  const [{ data, error, fetching }, execute] = useQuery({
    query: ValueOfCapacityDocument,
    variables: { matchRunId: runId },
  })
  const again = () => execute({ requestPolicy: 'network-only' })
  const answer = fetching ? undefined : data?.valueOfCapacity
  return (
    <Stack>
      <Text maw="75ch">{t(capacityWords.lead)}</Text>
      <div aria-live="polite">
        {fetching && (
          <Stack>
            <Text c="dimmed">{t(capacityWords.working)}</Text>
            <LoadingState shape="table" />
          </Stack>
        )}
        {!fetching && error && <ErrorState failure={failureOf(error)} onRetry={again} />}
        {answer && answer.errors.length > 0 && (
          <Stack align="flex-start">
            <Problems problems={answer.errors} />
            <Button variant="default" leftSection={<RefreshIcon size={14} />} onClick={again}>
              {t(capacityWords.again)}
            </Button>
          </Stack>
        )}
        {answer && answer.errors.length === 0 && <CapacityTable worths={answer.worths} />}
      </div>
    </Stack>
  )
}
