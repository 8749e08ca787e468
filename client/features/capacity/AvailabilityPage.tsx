import { useQuery } from 'urql'
import { dayNumber, today } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { OwnCalendarDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { isoDay } from '../../ui/place-timeline/day-number.js'
import { daysOfAxis } from '../../ui/place-timeline/scale.js'
import { useTimelineLocation } from '../../ui/place-timeline/use-timeline-location.js'
import { OwnCalendar } from './OwnCalendar.js'
import { capacityWords } from './words.js'

/** What an answer depends on although it may name none of it, such as a place without a window. */
const DEPENDS_ON = { additionalTypenames: ['AvailabilityWindow', 'Occupancy', 'Place'] }

/** The calendar of the viewer's own host institution. */
export function AvailabilityPage() {
  const t = useText()
  const now = dayNumber(today())
  const location = useTimelineLocation(now)
  const shown = daysOfAxis(location.axis)
  const [{ data, error }, read] = useQuery({
    query: OwnCalendarDocument,
    variables: { from: isoDay(shown.from), until: isoDay(shown.until) },
    context: DEPENDS_ON,
  })
  const host = data?.viewer?.hostInstitution
  if (host && host.places.length > 0) return <OwnCalendar host={host} location={location} now={now} />
  return (
    <>
      <PageHeader title={t(capacityWords.title)} lead={t(capacityWords.lead)} />
      {host ? (
        <EmptyState title={t(capacityWords.noPlaces)}>{t(capacityWords.noPlacesHelp)}</EmptyState>
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : data ? (
        <EmptyState title={t(capacityWords.notHost)}>{t(capacityWords.notHostHelp)}</EmptyState>
      ) : (
        <LoadingState shape="page" />
      )}
    </>
  )
}
