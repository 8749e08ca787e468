import { Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { formatPeriod } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { PlaceRequestsDocument } from '../../lib/graphql/operations.generated.js'
import type { PlaceRequestFactsFragment } from '../../lib/graphql/operations.generated.js'
import { formatDistance, formatInstantFully } from '../../lib/instants.js'
import { placeRequestStatusWords } from '../../lib/i18n/words/capacity.js'
import { householdSizeWords } from '../../lib/i18n/words/people.js'
import { useText } from '../../lib/i18n/use-text.js'
import { usePages } from '../../lib/use-pages.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { LoadMore } from '../../ui/LoadMore.js'
import { StatusBadge } from '../../ui/StatusBadge.js'
import styles from './place-requests.module.css'
import { STATUSES, TONES } from './request-states.js'
import type { StateTab } from './request-states.js'
import type { RequestLocation } from './use-request-location.js'
import { placeRequestWords } from './words.js'

/** An empty answer names no place request, yet a new one changes it. */
const DEPENDS_ON = ['PlaceRequest']

/** Requests in the chosen states, newest first. */
export function PlaceRequestList({ location }: { readonly location: RequestLocation }) {
  const t = useText()
  const statuses = STATUSES[location.tab]
  const pages = usePages({
    query: PlaceRequestsDocument,
    variables: { statuses: statuses ? [...statuses] : null },
    connectionOf: data => data.placeRequests,
    dependsOn: DEPENDS_ON,
  })
  if (!pages.nodes) {
    return pages.error ? (
      <ErrorState failure={failureOf(pages.error)} onRetry={pages.reload} />
    ) : (
      <LoadingState shape="table" />
    )
  }
  if (pages.nodes.length === 0) return <NoRequests tab={location.tab} />
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed" aria-live="polite">
        {t(placeRequestWords.count, { count: pages.total })}
      </Text>
      <ul className={styles.list}>
        {pages.nodes.map(request => (
          <li key={request.id}>
            <RequestLink request={request} location={location} />
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </Stack>
  )
}

function NoRequests({ tab }: { readonly tab: StateTab }) {
  const t = useText()
  if (tab === 'waiting') {
    return <EmptyState title={t(placeRequestWords.noneWaiting)}>{t(placeRequestWords.noneWaitingHelp)}</EmptyState>
  }
  return tab === 'all' ? (
    <EmptyState title={t(placeRequestWords.noneYet)}>{t(placeRequestWords.noneWaitingHelp)}</EmptyState>
  ) : (
    <EmptyState title={t(placeRequestWords.noneInState)}>{t(placeRequestWords.noneInStateHelp)}</EmptyState>
  )
}

interface RequestLinkProps {
  readonly request: PlaceRequestFactsFragment
  readonly location: RequestLocation
}

function RequestLink({ request, location }: RequestLinkProps) {
  const t = useText()
  return (
    <Link
      to={location.hrefOf(request.id)}
      className={styles.request}
      aria-current={request.id === location.requestId ? 'true' : undefined}
    >
      <span className={styles.head}>
        <bdi className={styles.code}>{request.code}</bdi>
        <StatusBadge tone={TONES[request.status]}>{t(placeRequestStatusWords[request.status])}</StatusBadge>
      </span>
      <span>
        {request.place.label} · {t(householdSizeWords[request.householdSize])}
      </span>
      <span>{formatPeriod(request.from, request.until)}</span>
      {request.answerBy && request.status === 'OPEN' ? (
        <span className={styles.deadline} title={formatInstantFully(request.answerBy)}>
          {t(placeRequestWords.due, { distance: formatDistance(request.answerBy) })}
        </span>
      ) : null}
    </Link>
  )
}
