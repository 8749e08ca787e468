import { Group, Pagination } from '@mantine/core'
import { useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { isoDay } from '../../ui/place-timeline/day-number.js'
import type { DayNumber } from '../../ui/place-timeline/day-number.js'
import { PlaceTimeline } from '../../ui/place-timeline/PlaceTimeline.js'
import type { TimelineLocation } from '../../ui/place-timeline/use-timeline-location.js'
import { barsOf, standingKinds } from './calendar-bars.js'
import { hostDetail, placeDetail } from './place-detail.js'
import { StandingDialog } from './StandingDialog.js'
import type { HostFilterLocation } from './use-host-filter.js'
import type { HostCalendar } from './use-network-calendar.js'
import { useSelectedDay } from './use-selected-day.js'
import { capacityWords } from './words.js'

/** Keeps the graphic at about fifty rows, which stays quick on a slow laptop. */
const HOSTS_PER_PAGE = 20

interface Props {
  readonly hosts: readonly HostCalendar[]
  readonly location: TimelineLocation
  readonly now: DayNumber
  readonly filters: Pick<HostFilterLocation, 'page' | 'setPage'>
}

/** A page of host institutions on the timeline, each foldable, with what stands on a day when asked. */
export function NetworkTimeline({ hosts, location, now, filters }: Props) {
  const t = useText()
  const { get, set } = useSearchState()
  const [selected, select] = useSelectedDay()
  const kinds = useMemo(() => standingKinds(t), [t])
  const pages = Math.max(1, Math.ceil(hosts.length / HOSTS_PER_PAGE))
  const page = Math.min(filters.page, pages)
  const shown = hosts.slice((page - 1) * HOSTS_PER_PAGE, page * HOSTS_PER_PAGE)
  const places = shown.flatMap(host => host.places)
  const place = selected ? places.find(each => each.id === selected.placeId) : undefined
  const foldedText = get('folded')
  const folded = useMemo(() => new Set(foldedText.split(' ').filter(Boolean)), [foldedText])
  return (
    <>
      <PlaceTimeline
        label={t(capacityWords.timelineLabel)}
        groups={shown.map(host => ({ id: host.id, label: host.name, detail: hostDetail(t, host) }))}
        rows={shown.flatMap(host =>
          host.places.map(each => ({
            id: each.id,
            groupId: host.id,
            label: each.label,
            detail: placeDetail(t, each),
          })),
        )}
        bars={shown.flatMap(host => host.places.flatMap(each => barsOf(each, kinds, host.calendarFreshness)))}
        kinds={Object.values(kinds)}
        today={now}
        location={location}
        folded={folded}
        onFoldedChange={next => set({ folded: [...next].join(' ') })}
        onSelect={cell => select({ placeId: cell.row.id, day: isoDay(cell.day) })}
      />
      {pages > 1 ? (
        <Group justify="center" mt="md">
          <Pagination
            total={pages}
            value={page}
            onChange={filters.setPage}
            aria-label={t(capacityWords.pages)}
            getItemProps={number => ({ 'aria-label': t(capacityWords.page, { page: number }) })}
            getControlProps={control => ({
              'aria-label': t(control === 'next' ? capacityWords.next : capacityWords.previous),
            })}
          />
        </Group>
      ) : null}
      {selected && place ? <StandingDialog place={place} day={selected.day} onClose={() => select(null)} /> : null}
    </>
  )
}
