import type { HostInstitution } from '../hosts/host-institution.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import { lengthInDays, type Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import { conditionsInWords } from './conditions-wording.js'
import { daysSinceConfirmed, freshnessRule, type Freshness } from './freshness.js'
import type { Occupancy } from './occupancy.js'
import type { Place } from './place.js'
import { asksNothing } from './window-conditions.js'
import { inWords } from './wording.js'

/** A place at its host. */
interface Where {
  readonly host: Pick<HostInstitution, 'name'>
  readonly place: Pick<Place, 'label' | 'turnoverDays'>
}

export function past(day: CalendarDay): string {
  return `${day} has passed.`
}

export function offered({ host, place }: Where, window: AvailabilityWindow): string {
  const { during } = window
  const whom = asksNothing(window) ? '' : ` only to ${conditionsInWords(window)}`
  return `${place.label} of ${host.name} is offered ${inWords(during)}${whom}, and nothing stands in it on this day.`
}

export function notOffered({ host, place }: Where, day: CalendarDay): string {
  return `No window of ${place.label} of ${host.name} offers ${day}.`
}

const ofKind: Readonly<Record<Occupancy['kind'], (days: string) => string>> = {
  HOLD: days => `is held ${days} for a place request that is being decided; unless it is, the hold lapses by itself`,
  STAY: days => `is taken ${days} by a confirmed stay`,
  BLOCK: days => `is blocked ${days} by its host institution`,
  IMPORTED: days => `is busy ${days} in a calendar that its host institution imported`,
}

export function standing({ place }: Where, { kind, stay }: Occupancy): string {
  return `${place.label} ${ofKind[kind](inWords(stay))}.`
}

export function turnoverAfter({ place }: Where, days: Stay): string {
  return `${place.label} stays empty ${inWords(days)}, ${dayCount(lengthInDays(days))} after a stay.`
}

export function turnoverBefore({ place }: Where, next: Occupancy): string {
  return `${place.label} has to stay empty for ${dayCount(place.turnoverDays)} after each stay, and is taken again from ${next.stay.from} on.`
}

/** `asking`: what is known of the last confirmation when the calendar is stale; null when it is fresh. */
export function notice({
  host,
  first,
  asking,
  today,
}: {
  host: Pick<HostInstitution, 'name' | 'leadDays'>
  first: CalendarDay
  asking: Pick<Freshness, 'confirmedAt'> | null
  today: CalendarDay
}): string {
  const own = `${host.name} needs ${dayCount(host.leadDays)} of notice before an arrival`
  const because = asking === null ? '' : `, and ${staleNotice(daysSinceConfirmed(asking, today))}`
  return `${own}${because}: the first possible day is ${first}.`
}

/** Why a stale host needs more notice than its own, as the end of a sentence. `days` since its last word; null for never. */
function staleNotice(days: number | null): string {
  const since = days === null ? 'has never been confirmed' : `was last confirmed ${dayCount(days)} ago`
  return `${dayCount(freshnessRule.askFirstDays)} more because somebody has to ask it first (its calendar ${since})`
}

function dayCount(count: number): string {
  return count === 1 ? 'one day' : `${count} days`
}
