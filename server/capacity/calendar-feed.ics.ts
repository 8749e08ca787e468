import { createHash, createHmac } from 'node:crypto'
import ical from 'ical-generator'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { Occupancy } from './occupancy.js'

/** A calendar as it goes over the wire. */
export interface CalendarBody {
  /** iCalendar, RFC 5545. */
  readonly body: string
  /** A strong entity tag, in quotes: equal bodies, equal tags. */
  readonly etag: string
}

/**
 * What a place's calendar says to the world: Occupied or Held, on whole days, turnover days included. The same
 * occupancies give the same bytes, so nothing in it tells when something was arranged. No calendar time zone is set:
 * with one, ical-generator 10 would write local instants as if they were UTC.
 */
export function renderCalendar({
  occupancies,
  tokenHash,
  createdAt,
}: {
  /** By first day. */
  occupancies: readonly Occupancy[]
  tokenHash: Buffer
  /** When the feed was made; the day is stated, the instant is not. */
  createdAt: Date
}): CalendarBody {
  const calendar = ical({ name: 'Leeward place calendar', prodId: { company: 'Leeward', product: 'Place calendar' } })
  const uidOf = uidsOf(tokenHash)
  const stamp = midnight(createdAt.toISOString().slice(0, 10))
  for (const { id, kind, during } of occupancies)
    calendar.createEvent({
      id: uidOf(id),
      summary: kind === 'HOLD' ? 'Held' : 'Occupied',
      allDay: true,
      start: midnight(during.from),
      end: midnight(during.until),
      stamp,
    })
  const body = calendar.toString()
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
}

/** Stable within a feed; two feeds of one place share none, so that they cannot be joined. */
function uidsOf(tokenHash: Buffer): (occupancyId: string) => string {
  const key = createHmac('sha256', tokenHash).update('calendar feed uid').digest()
  return occupancyId => `${createHmac('sha256', key).update(occupancyId).digest('hex')}@leeward.invalid`
}

/** All-day dates are written from the UTC day of an instant. */
function midnight(day: CalendarDay | string): Date {
  return new Date(`${day}T00:00:00Z`)
}
