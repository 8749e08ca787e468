import { createHash, createHmac } from 'node:crypto'
import ical from 'ical-generator'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { FeedDays } from './calendar-feed.days.js'
import type { FeedSubject } from './calendar-feed.js'

/** A calendar as it goes over the wire. */
export interface CalendarBody {
  /** iCalendar, RFC 5545. */
  readonly body: string
  /** A strong entity tag, in quotes: equal bodies, equal tags. */
  readonly etag: string
}

const NAMES: Readonly<Record<FeedSubject, string>> = {
  PLACE: 'Leeward place calendar',
  HOST_INSTITUTION: 'Leeward house calendar',
  CASELOAD: 'Leeward caseload calendar',
}

/** Every event of every feed bears it: the format asks for an instant, and any true one would date something. */
const STAMP = midnight('2000-01-01')

/**
 * What a calendar says to the world: Occupied, Held or Open, on whole days. It is made of the days and the feed's own
 * key alone: equal days give equal bytes, whatever led to them and whenever it was arranged, and two feeds of the same
 * days share nothing but those days. No calendar time zone is set: with one, ical-generator 10 would write local
 * instants as if they were UTC.
 */
export function renderCalendar({
  subject,
  days,
  uidKey,
}: {
  subject: FeedSubject
  days: readonly FeedDays[]
  uidKey: Buffer
}): CalendarBody {
  const name = NAMES[subject]
  const calendar = ical({ name, prodId: { company: 'Leeward', product: 'Calendar' } })
  const uidOf = uidsOf(uidKey)
  const events = days.map(({ about, says, during }) => ({
    id: uidOf(`${about}:${during.from}`),
    summary: says,
    allDay: true,
    start: midnight(during.from),
    end: midnight(during.until),
    stamp: STAMP,
  }))
  // By day, and then by what only this feed knows: the order of places would be the same in every feed.
  for (const event of events.toSorted((one, other) => order(one.start, other.start) || order(one.id, other.id)))
    calendar.createEvent(event)
  const body = calendar.toString()
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
}

/** Stable within a feed; two feeds share none, so that they cannot be joined. */
function uidsOf(uidKey: Buffer): (what: string) => string {
  const key = createHmac('sha256', uidKey).update('calendar feed uid').digest()
  return what => `${createHmac('sha256', key).update(what).digest('base64url')}@leeward.invalid`
}

function order<Value extends string | Date>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** All-day dates are written from the UTC day of an instant. */
function midnight(day: CalendarDay | string): Date {
  return new Date(`${day}T00:00:00Z`)
}
