import { In, IsNull, LessThanOrEqual, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm'
import type { CalendarDay } from '../shared/calendar-day.js'
import { fetchHour, mostFetchesPerHour, subjectOf, type CalendarFeed, type FeedOwner } from './calendar-feed.js'
import { calendarFeedTable, type CalendarFeedRow } from './calendar-feed.table.js'

export interface CalendarFeedRepository {
  /** The feeds with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<CalendarFeed[]>
  /** Feeds of single places, newest first. */
  ofPlaces(placeIds: readonly string[]): Promise<CalendarFeed[]>
  /** Feeds of whole host institutions, newest first. */
  ofHosts(hostIds: readonly string[]): Promise<CalendarFeed[]>
  /** Feeds of a coordinator's caseload, newest first. */
  ofCaseload(accountId: string): Promise<CalendarFeed[]>
  /** The feed with a token, whether it works or not. */
  byTokenHash(tokenHash: Buffer): Promise<CalendarFeedRow | null>
  /** Makes everybody else who gives out addresses of a caseload wait. */
  lockCaseload(accountId: string): Promise<void>
  /** How many feeds of the same subject work at an instant. */
  countWorking(owner: FeedOwner, now: Date): Promise<number>
  /** How many feeds an account was told of that work at an instant or were made after another. */
  countOfHolder(holderId: string, at: { now: Date; madeAfter: Date }): Promise<number>
  add(feed: CalendarFeedRow): Promise<void>
  /** Puts another token, and whoever was told it, in the place of the one before. */
  rotate(feed: Pick<CalendarFeedRow, 'id' | 'tokenHash' | 'holderId' | 'organisationId'> & Given): Promise<void>
  /** Keeps the first instant when it was revoked before. */
  revoke(id: string, now: Date): Promise<void>
  /** Forgets feeds that were revoked or expired at an instant or before it. */
  forgetEnded(until: Date): Promise<void>
  /** Notes the day, and counts within the hour. False when the feed was fetched as often as it may be. */
  countFetch(id: string, at: { now: Date; day: CalendarDay }): Promise<boolean>
}

interface Given {
  readonly rotatedAt: Date
  readonly expiresAt: Date
}

const shown = {
  id: true,
  placeId: true,
  hostId: true,
  holderId: true,
  createdAt: true,
  rotatedAt: true,
  expiresAt: true,
  revokedAt: true,
  lastFetchedOn: true,
} as const

export function calendarFeedRepository(tx: EntityManager): CalendarFeedRepository {
  const feeds = tx.getRepository(calendarFeedTable)
  const newestFirst = (where: FindOptionsWhere<CalendarFeedRow>) =>
    feeds.find({ select: shown, where, order: { createdAt: 'DESC', id: 'DESC' } })
  return {
    byIds: async ids => (ids.length === 0 ? [] : feeds.find({ select: shown, where: { id: In([...ids]) } })),
    ofPlaces: async placeIds => (placeIds.length === 0 ? [] : newestFirst({ placeId: In([...placeIds]) })),
    ofHosts: async hostIds =>
      hostIds.length === 0 ? [] : newestFirst({ hostId: In([...hostIds]), placeId: IsNull() }),
    ofCaseload: holderId => newestFirst({ holderId, hostId: IsNull() }),
    byTokenHash: tokenHash => feeds.findOneBy({ tokenHash }),
    async lockCaseload(accountId) {
      await tx.query('SELECT id FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId])
    },
    countWorking: (owner, now) =>
      feeds.countBy({ ...sameSubject(owner), revokedAt: IsNull(), expiresAt: MoreThan(now) }),
    countOfHolder: (holderId, { now, madeAfter }) =>
      feeds.countBy([
        { holderId, revokedAt: IsNull(), expiresAt: MoreThan(now) },
        { holderId, createdAt: MoreThan(madeAfter) },
      ]),
    async add(feed) {
      await feeds.insert(feed)
    },
    async rotate({ id, ...given }) {
      await feeds.update({ id }, given)
    },
    async revoke(id, now) {
      await feeds.update({ id, revokedAt: IsNull() }, { revokedAt: now })
    },
    async forgetEnded(until) {
      await feeds.delete({ revokedAt: LessThanOrEqual(until) })
      await feeds.delete({ expiresAt: LessThanOrEqual(until) })
    },
    async countFetch(id, { now, day }) {
      const [, counted]: [unknown, number] = await tx.query(
        `UPDATE calendar_feed
         SET last_fetched_on = $3, fetch_hour = $2, fetches = CASE WHEN fetch_hour = $2 THEN fetches + 1 ELSE 1 END
         WHERE id = $1 AND (fetch_hour IS DISTINCT FROM $2 OR fetches < $4)`,
        [id, fetchHour(now), day, mostFetchesPerHour],
      )
      return counted === 1
    },
  }
}

function sameSubject(owner: FeedOwner): FindOptionsWhere<CalendarFeedRow> {
  const { placeId, hostId, holderId } = owner
  switch (subjectOf(owner)) {
    case 'PLACE':
      return { placeId: placeId! }
    case 'HOST_INSTITUTION':
      return { hostId: hostId!, placeId: IsNull() }
    case 'CASELOAD':
      return { holderId, hostId: IsNull() }
  }
}
