import { createHash, randomBytes } from 'node:crypto'
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

/** Days a feed works, unless revoked before. */
export const feedLifetimeDays = 180
/** Feeds of a place that work at the same time. */
export const mostFeedsPerPlace = 5

const TOKEN_BYTES = 32
const TOKEN = /^[A-Za-z0-9_-]{43}$/
const MS_PER_DAY = 86_400_000

/** 256 random bits in base64url: whoever has them can read the feed. */
export function newFeedToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** SHA-256 of a token, which is what is kept of it; null for a text that no token can be. */
export function feedTokenHash(token: string): Buffer | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest() : null
}

/** The last instant at which a feed made at another one works, exclusive. */
export function feedExpiry(createdAt: Date): Date {
  return new Date(createdAt.getTime() + feedLifetimeDays * MS_PER_DAY)
}

export function feedWorks({ revokedAt, expiresAt }: Pick<CalendarFeed, 'revokedAt' | 'expiresAt'>, now: Date): boolean {
  return revokedAt === null && now < expiresAt
}
