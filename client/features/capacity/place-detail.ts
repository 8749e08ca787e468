import { freshnessText } from '../../lib/freshness.js'
import type { PlaceCalendarFragment } from '../../lib/graphql/operations.generated.js'
import type { useText } from '../../lib/i18n/use-text.js'
import type { HostCalendar } from './use-network-calendar.js'
import { capacityWords } from './words.js'

type Traits = Pick<PlaceCalendarFragment, 'sleeps' | 'stepFree' | 'childSafe' | 'womenOnly' | 'emergencyReserve'>

const TRAITS = ['stepFree', 'childSafe', 'womenOnly', 'emergencyReserve'] as const

/** Where a host institution is; and that its calendar is stale, when it is. */
export function hostDetail(
  t: ReturnType<typeof useText>,
  host: Pick<HostCalendar, 'country' | 'calendarFreshness'>,
): string {
  const { country, calendarFreshness } = host
  return calendarFreshness.stale ? `${country.name} · ${freshnessText(t, calendarFreshness)}` : country.name
}

/** What a place is, in a few words: how many it sleeps and whatever sets it apart. */
export function placeDetail(t: ReturnType<typeof useText>, place: Traits): string {
  const traits = TRAITS.filter(trait => place[trait]).map(trait => t(capacityWords[trait]))
  return [t(capacityWords.sleeps, { count: place.sleeps }), ...traits].join(' · ')
}
