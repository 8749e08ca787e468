import type { CalendarDay } from '../shared/calendar-day.js'

/** A secret calendar address of a place. Only a hash of its token is kept. */
export interface CalendarFeed {
  readonly id: string
  readonly placeId: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly lastFetchedOn: CalendarDay | null
}
