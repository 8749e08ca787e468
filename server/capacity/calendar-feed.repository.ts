import { In, IsNull, MoreThan, Not, type EntityManager } from 'typeorm'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { CalendarFeed } from './calendar-feed.js'
import { calendarFeedTable, type CalendarFeedRow } from './calendar-feed.table.js'

export interface CalendarFeedRepository {
  /** The feeds with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<CalendarFeed[]>
  /** Feeds of some places, newest first. */
  ofPlaces(placeIds: readonly string[]): Promise<CalendarFeed[]>
  /** The feed with a token, whether it works or not. */
  byTokenHash(tokenHash: Buffer): Promise<CalendarFeedRow | null>
  /** How many feeds of a place work at an instant. */
  countWorking(placeId: string, now: Date): Promise<number>
  add(feed: CalendarFeedRow): Promise<void>
  /** Keeps the first instant when it was revoked before. */
  revoke(id: string, now: Date): Promise<void>
  /** Writes only when the day is another one. */
  noteFetch(id: string, day: CalendarDay): Promise<void>
}

export function calendarFeedRepository(tx: EntityManager): CalendarFeedRepository {
  const feeds = tx.getRepository(calendarFeedTable)
  const shown = {
    id: true,
    placeId: true,
    createdAt: true,
    expiresAt: true,
    revokedAt: true,
    lastFetchedOn: true,
  } as const
  return {
    byIds: async ids => (ids.length === 0 ? [] : feeds.find({ select: shown, where: { id: In([...ids]) } })),
    ofPlaces: async placeIds =>
      placeIds.length === 0
        ? []
        : feeds.find({
            select: shown,
            where: { placeId: In([...placeIds]) },
            order: { createdAt: 'DESC', id: 'DESC' },
          }),
    byTokenHash: tokenHash => feeds.findOneBy({ tokenHash }),
    countWorking: (placeId, now) => feeds.countBy({ placeId, revokedAt: IsNull(), expiresAt: MoreThan(now) }),
    async add(feed) {
      await feeds.insert(feed)
    },
    async revoke(id, now) {
      await feeds.update({ id, revokedAt: IsNull() }, { revokedAt: now })
    },
    async noteFetch(id, day) {
      await feeds.update(
        [
          { id, lastFetchedOn: IsNull() },
          { id, lastFetchedOn: Not(day) },
        ],
        { lastFetchedOn: day },
      )
    },
  }
}
