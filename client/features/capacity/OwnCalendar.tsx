import { Button, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { addDays } from '../../lib/days.js'
import type { OwnCalendarQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { PlusIcon } from '../../ui/icons.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { isoDay } from '../../ui/place-timeline/day-number.js'
import type { DayNumber } from '../../ui/place-timeline/day-number.js'
import { PlaceTimeline } from '../../ui/place-timeline/PlaceTimeline.js'
import type { TimelineLocation } from '../../ui/place-timeline/use-timeline-location.js'
import { CalendarHistory } from './CalendarHistory.js'
import { CalendarFeeds } from './CalendarFeeds.js'
import { barsOf, standingKinds } from './calendar-bars.js'
import { CalendarDialogs } from './CalendarDialogs.js'
import { CalendarWord } from './CalendarWord.js'
import { ImportedCalendars } from './ImportedCalendars.js'
import { OwnFreshnessFilter } from './OwnFreshnessFilter.js'
import { placeDetail } from './place-detail.js'
import { useCalendarDialog } from './use-calendar-dialog.js'
import { useSelectedDay } from './use-selected-day.js'
import { WindowFiles } from './WindowFiles.js'
import { capacityWords } from './words.js'

type Host = NonNullable<NonNullable<OwnCalendarQuery['viewer']>['hostInstitution']>

interface Props {
  readonly host: Host
  readonly location: TimelineLocation
  readonly now: DayNumber
}

/** The host's places on the timeline, with everything that can be done about their windows. */
export function OwnCalendar({ host, location, now }: Props) {
  const t = useText()
  const [, select] = useSelectedDay()
  const dialog = useCalendarDialog()
  const kinds = useMemo(() => standingKinds(t), [t])
  const bars = useMemo(() => host.places.flatMap(place => barsOf(place, kinds, host.calendarFreshness)), [host, kinds])
  const rows = useMemo(
    () => host.places.map(place => ({ id: place.id, label: place.label, detail: placeDetail(t, place) })),
    [host, t],
  )
  const onlyPlace = host.places.length === 1 ? (host.places[0]?.id ?? null) : null
  return (
    <>
      <PageHeader
        title={t(capacityWords.title)}
        lead={t(capacityWords.lead)}
        actions={
          <>
            <Button variant="default" onClick={() => dialog.block({ placeId: onlyPlace, first: '', last: '' })}>
              {t(capacityWords.block)}
            </Button>
            <Button
              leftSection={<PlusIcon size={16} />}
              onClick={() => dialog.publish({ placeId: onlyPlace, first: '', last: '' })}
            >
              {t(capacityWords.publish)}
            </Button>
          </>
        }
      />
      <CalendarWord />
      <CalendarDialogs places={host.places} dialog={dialog} />
      <Stack gap="xl">
        <OwnFreshnessFilter freshness={host.calendarFreshness}>
          <PlaceTimeline
            label={t(capacityWords.places, { host: host.name })}
            rows={rows}
            bars={bars}
            kinds={Object.values(kinds)}
            today={now}
            location={location}
            onSelect={cell => select({ placeId: cell.row.id, day: isoDay(cell.day) })}
            onCreate={period =>
              dialog.publish({
                placeId: period.rowId,
                first: isoDay(period.from),
                last: addDays(isoDay(period.until), -1),
              })
            }
          />
        </OwnFreshnessFilter>
        <CalendarHistory places={host.places} />
        <WindowFiles />
        <ImportedCalendars places={host.places} />
        <CalendarFeeds />
      </Stack>
    </>
  )
}
