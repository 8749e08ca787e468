import { Stack } from '@mantine/core'
import { useQuery } from 'urql'
import { addMonths, startOfMonth, today } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { HostDetailDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { HostLimits } from './HostLimits.js'
import { HostOffers } from './HostOffers.js'
import { HostPlaces } from './HostPlaces.js'
import { hostWords } from './words.js'

/** One host institution: what it offers, the limits it sets, and its places. */
export function HostDetail({ hostId }: { readonly hostId: string }) {
  const t = useText()
  const from = today()
  const [{ data, error }, read] = useQuery({
    query: HostDetailDocument,
    variables: { id: hostId, from, until: addMonths(startOfMonth(from), 18) },
  })
  const host = data?.hostInstitution
  const parent = { to: '/hosts', label: t(hostWords.directoryTitle) }
  return (
    <>
      <PageHeader title={host?.name ?? t(hostWords.directoryTitle)} parent={parent} />
      {host ? (
        <Stack gap="lg">
          <HostLimits host={host} />
          <HostOffers offers={host.accompanimentOffers} />
          <HostPlaces host={host} />
        </Stack>
      ) : data ? (
        <EmptyState title={t(hostWords.notFound)}>{t(hostWords.notFoundHelp)}</EmptyState>
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState shape="page" />
      )}
    </>
  )
}
