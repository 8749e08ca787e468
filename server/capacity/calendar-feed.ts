import type { CalendarDay } from '../shared/calendar-day.js'

/** A secret calendar address of a place. Only a hash of its token is kept. */
export interface CalendarFeed {
  readonly id: string
  readonly placeId: string
  readonly createdAt: Date
  /** The first instant at which it works no longer. */
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly lastFetchedOn: CalendarDay | null
}

/** Days a feed works, unless revoked before. */
export const feedLifetimeDays = 180
/** Feeds of a place that work at the same time. */
export const mostFeedsPerPlace = 5

const MS_PER_DAY = 86_400_000

/** When a feed made at an instant stops working by itself. */
export function feedExpiry(createdAt: Date): Date {
  return new Date(createdAt.getTime() + feedLifetimeDays * MS_PER_DAY)
}

export function feedWorks({ revokedAt, expiresAt }: Pick<CalendarFeed, 'revokedAt' | 'expiresAt'>, now: Date): boolean {
  return revokedAt === null && now < expiresAt
}
