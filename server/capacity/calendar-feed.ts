import { millisecondsInHour } from 'date-fns/constants'
import type { CalendarDay } from '../shared/calendar-day.js'
import { daysAfter } from '../shared/instant.js'

/** What a calendar address shows. */
export type FeedSubject =
  /** One place. */
  | 'PLACE'
  /** Every place of a host institution. */
  | 'HOST_INSTITUTION'
  /** The holds and stays of the proposals that a coordinator approved: cases have no owner besides. */
  | 'CASELOAD'

/** A secret calendar address. Only a hash of its token is kept. */
export interface CalendarFeed {
  readonly id: string
  /** The place it shows; null unless it shows one place. */
  readonly placeId: string | null
  /** The host institution whose days it shows; null for a caseload. */
  readonly hostId: string | null
  /** The account that was told the address. It works while that account may see what it shows. */
  readonly holderId: string
  readonly createdAt: Date
  /** When the address was last replaced; null when it is the first one. */
  readonly rotatedAt: Date | null
  /** The first instant at which it works no longer. */
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly lastFetchedOn: CalendarDay | null
}

/** Whose feed it is, or shall be. */
export type FeedOwner = Pick<CalendarFeed, 'placeId' | 'hostId' | 'holderId'>

/** Days an address works, unless revoked or replaced before. */
export const feedLifetimeDays = 180
/** Feeds of one place, of one host institution as a whole or of one caseload that work at the same time. */
export const mostFeeds = 5
/** Feeds that one account was told of and that work, or were made within a day, whatever became of them. */
export const mostFeedsOfAccount = 100
/** Days for which a feed that was revoked or has expired is still listed; then it is forgotten. */
export const endedFeedsKeptDays = 30
/** How often an address answers between two full hours (UTC). Calendars ask every few minutes at most. */
export const mostFetchesPerHour = 60

/** When an address given out at an instant stops working by itself. */
export function feedExpiry(givenAt: Date): Date {
  return daysAfter(givenAt, feedLifetimeDays)
}

/** When a feed stops being listed, unless its address is replaced before. */
export function listedUntil({ revokedAt, expiresAt }: Pick<CalendarFeed, 'revokedAt' | 'expiresAt'>): Date {
  const ended = revokedAt && revokedAt < expiresAt ? revokedAt : expiresAt
  return daysAfter(ended, endedFeedsKeptDays)
}

/** Feeds that ended at this instant or before it are listed no longer. */
export function endOfUnlistedFeeds(now: Date): Date {
  return daysAfter(now, -endedFeedsKeptDays)
}

export function aDayBefore(now: Date): Date {
  return daysAfter(now, -1)
}

export function feedWorks({ revokedAt, expiresAt }: Pick<CalendarFeed, 'revokedAt' | 'expiresAt'>, now: Date): boolean {
  return revokedAt === null && now < expiresAt
}

export function subjectOf({ placeId, hostId }: Pick<CalendarFeed, 'placeId' | 'hostId'>): FeedSubject {
  if (placeId !== null) return 'PLACE'
  return hostId !== null ? 'HOST_INSTITUTION' : 'CASELOAD'
}

/** The full hour that an instant lies in. */
export function fetchHour(now: Date): Date {
  return new Date(Math.floor(now.getTime() / millisecondsInHour) * millisecondsInHour)
}

/** Whole seconds until the next full hour, at least one. */
export function secondsToNextHour(now: Date): number {
  return Math.max(1, Math.ceil((fetchHour(now).getTime() + millisecondsInHour - now.getTime()) / 1000))
}
