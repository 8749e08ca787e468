import type { EntityManager } from 'typeorm'
import type { HostStaffViewer, Viewer } from '../access/viewer.js'
import { accountReader } from '../accounts/account.reader.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { maySeeHost } from '../hosts/host-visibility.js'
import { calendarDay } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import { stay } from '../shared/stay.js'
import type { CreateFeedRefusal, RevokeFeedRefusal } from './calendar-feed.errors.js'
import { renderCalendar, type CalendarBody } from './calendar-feed.ics.js'
import { feedExpiry, feedWorks, mostFeedsPerPlace, type CalendarFeed } from './calendar-feed.js'
import { calendarFeedRepository } from './calendar-feed.repository.js'
import type { CalendarFeedRow } from './calendar-feed.table.js'
import { feedTokenHash, newFeedToken } from './calendar-feed.token.js'
import { ledger } from './ledger.writer.js'
import { occupancyReader } from './occupancy.reader.js'
import { placeReader } from './place.reader.js'

export interface CalendarFeedService {
  /** Makes a feed of one of the viewer's places. The address is told this once. */
  create(
    viewer: HostStaffViewer,
    request: { readonly placeId: string },
  ): Promise<Result<{ readonly feed: CalendarFeed; readonly address: string }, CreateFeedRefusal>>
  /** Makes a feed stop working at once. Revoking again changes nothing. */
  revoke(
    viewer: HostStaffViewer,
    request: { readonly feedId: string },
  ): Promise<Result<CalendarFeed, RevokeFeedRefusal>>
  /** Null when it does not exist or the viewer may not see it. */
  feed(viewer: Viewer, id: string): Promise<CalendarFeed | null>
  /** Feeds of some places, newest first. What a viewer may see of them is policy. */
  ofPlaces(placeIds: readonly string[]): Promise<CalendarFeed[]>
  /**
   * The calendar behind a secret address; null, without a difference, when the token is unknown, revoked or expired,
   * or when whoever made it no longer works for the host. Notes the day.
   */
  render(token: string): Promise<CalendarBody | null>
}

export interface CalendarFeedServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  /** Where the server is reached, such as https://leeward.example; without a slash at its end. */
  readonly publicUrl: string
}

export function calendarFeedService({ unitOfWork, clock, publicUrl }: CalendarFeedServiceRequest): CalendarFeedService {
  return {
    create: (viewer, { placeId }) =>
      unitOfWork.transaction(async tx => {
        await ledger(tx).lockHosts([viewer.hostId])
        const [place] = await placeReader(tx).byIds([placeId])
        if (place?.hostId !== viewer.hostId) return refuse({ kind: 'NotFound' })
        const feeds = calendarFeedRepository(tx)
        const createdAt = clock.now()
        if ((await feeds.countWorking(placeId, createdAt)) >= mostFeedsPerPlace)
          return refuse({ kind: 'TooManyCalendarFeeds', most: mostFeedsPerPlace })
        const token = newFeedToken()
        const feed: CalendarFeed = {
          id: newId(),
          placeId,
          createdAt,
          expiresAt: feedExpiry(createdAt),
          revokedAt: null,
          lastFetchedOn: null,
        }
        await feeds.add({ ...feed, tokenHash: feedTokenHash(token)!, createdBy: viewer.accountId })
        return success({ feed, address: `${publicUrl}/feeds/${token}.ics` })
      }),

    revoke: (viewer, { feedId }) =>
      unitOfWork.transaction(async tx => {
        if (!(await visibleFeed(tx, viewer, feedId))) return refuse({ kind: 'NotFound' })
        await calendarFeedRepository(tx).revoke(feedId, clock.now())
        const [revoked] = await calendarFeedRepository(tx).byIds([feedId])
        return revoked ? success(revoked) : refuse({ kind: 'NotFound' })
      }),

    feed: (viewer, id) => unitOfWork.read(tx => visibleFeed(tx, viewer, id)),
    ofPlaces: placeIds => unitOfWork.read(tx => calendarFeedRepository(tx).ofPlaces(placeIds)),

    async render(token) {
      const tokenHash = feedTokenHash(token)
      if (!tokenHash) return null
      return unitOfWork.transaction(async tx => {
        const feed = await calendarFeedRepository(tx).byTokenHash(tokenHash)
        if (!feed || !feedWorks(feed, clock.now()) || !(await makerStillWorksThere(tx, feed))) return null
        const day = today(clock)
        await calendarFeedRepository(tx).noteFetch(feed.id, day)
        const occupancies = await occupancyReader(tx).ofPlaces([feed.placeId], stay(day, lastDay))
        return renderCalendar({ ...feed, occupancies })
      })
    },
  }
}

/** What has passed is nobody's business any more. */
const lastDay = calendarDay('2200-12-31')

async function visibleFeed(tx: EntityManager, viewer: Viewer, id: string): Promise<CalendarFeed | null> {
  const [feed] = await calendarFeedRepository(tx).byIds([id])
  const [place] = feed ? await placeReader(tx).byIds([feed.placeId]) : []
  return feed && place && maySeeHost(viewer, place.hostId) ? feed : null
}

async function makerStillWorksThere(tx: EntityManager, feed: CalendarFeedRow): Promise<boolean> {
  const [maker] = await accountReader(tx).byIds([feed.createdBy])
  const [place] = await placeReader(tx).byIds([feed.placeId])
  return maker?.state === 'ACTIVE' && place !== undefined && maker.hostId === place.hostId
}
