import { Text } from '@mantine/core'
import { useRef } from 'react'
import { dayNumber, today } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { isoDay } from '../../ui/place-timeline/day-number.js'
import { daysOfAxis } from '../../ui/place-timeline/scale.js'
import { useTimelineLocation } from '../../ui/place-timeline/use-timeline-location.js'
import { choicesOf, filterHosts } from './host-filter.js'
import { HostFilterBar } from './HostFilterBar.js'
import { NetworkFiles } from './NetworkFiles.js'
import { NetworkTimeline } from './NetworkTimeline.js'
import { NothingFits } from './NothingFits.js'
import { useHostFilter } from './use-host-filter.js'
import { useNetworkCalendar } from './use-network-calendar.js'
import { capacityWords } from './words.js'

/** The places of all host institutions, for coordinators. */
export function TimelinePage() {
  const t = useText()
  const now = dayNumber(today())
  const location = useTimelineLocation(now)
  const shown = daysOfAxis(location.axis)
  const calendar = useNetworkCalendar(shown)
  const filters = useHostFilter()
  const calendarFilter = useRef<HTMLInputElement>(null)
  const { items: hosts, total, failure } = calendar
  const fitting = filterHosts(hosts, filters.filter)
  const hostIds = fitting.length < hosts.length ? fitting.map(({ id }) => id) : null
  const days = hosts[0]?.calendarFreshness.staleAfterDays
  // The button goes with what it clears, so whoever pressed it is taken back to the filter.
  const clearFreshness = () => {
    filters.change({ freshness: null })
    calendarFilter.current?.focus()
  }
  return (
    <>
      <PageHeader title={t(capacityWords.timelineTitle)} lead={t(capacityWords.timelineLead)} />
      {failure ? <ErrorState failure={failure} onRetry={calendar.retry} /> : null}
      {total === null && !failure ? <LoadingState shape="page" /> : null}
      {total === 0 ? <EmptyState title={t(capacityWords.noHosts)}>{t(capacityWords.noHostsHelp)}</EmptyState> : null}
      {total && days ? (
        <>
          <HostFilterBar {...filters} choices={choicesOf(hosts)} freshness={{ days, inputRef: calendarFilter }} />
          <Text size="sm" c="dimmed" mb="sm" aria-live="polite">
            {calendar.complete
              ? t(capacityWords.shownOf, {
                  shown: fitting.length,
                  total,
                  places: fitting.reduce((sum, host) => sum + host.places.length, 0),
                })
              : t(capacityWords.loadingMore, { read: hosts.length, total })}
          </Text>
          {calendar.complete && fitting.length > 0 ? (
            <NetworkFiles hostIds={hostIds} from={isoDay(shown.from)} until={isoDay(shown.until)} />
          ) : null}
          {fitting.length > 0 || !calendar.complete ? (
            <NetworkTimeline hosts={fitting} location={location} now={now} filters={filters} />
          ) : (
            <NothingFits hosts={hosts} filter={filters.filter} days={days} onClearFreshness={clearFreshness} />
          )}
        </>
      ) : null}
    </>
  )
}
