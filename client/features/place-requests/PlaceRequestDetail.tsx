import { Button, Paper, Stack, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { PlaceRequestByIdDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { BackIcon } from '../../ui/icons.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PlaceRequestCard } from './PlaceRequestCard.js'
import type { RequestLocation } from './use-request-location.js'
import { placeRequestWords } from './words.js'

/** The request named in the address: what is asked, and the answer. */
export function PlaceRequestDetail({ location }: { readonly location: RequestLocation }) {
  const t = useText()
  const { requestId } = location
  const [{ data, error }, read] = useQuery({
    query: PlaceRequestByIdDocument,
    variables: { id: requestId ?? '' },
    pause: requestId === null,
  })
  if (requestId === null) {
    return (
      <Paper withBorder p="xl" visibleFrom="md">
        <Text c="dimmed" ta="center">
          {t(placeRequestWords.choose)}
        </Text>
      </Paper>
    )
  }
  return (
    <Stack>
      <Button
        hiddenFrom="md"
        variant="subtle"
        w="fit-content"
        leftSection={<BackIcon size={16} />}
        onClick={() => location.setRequestId(null)}
      >
        {t(placeRequestWords.back)}
      </Button>
      {data?.placeRequest ? (
        <PlaceRequestCard request={data.placeRequest} onOutdated={() => read({ requestPolicy: 'network-only' })} />
      ) : data ? (
        <EmptyState title={t(placeRequestWords.notFound)}>{t(placeRequestWords.notFoundHelp)}</EmptyState>
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState shape="page" />
      )}
    </Stack>
  )
}
