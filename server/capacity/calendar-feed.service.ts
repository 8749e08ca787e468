import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer, HostStaffViewer, Viewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { maySeeHost } from '../hosts/host-visibility.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import type {
  CreateFeedRefusal,
  ReadFeedRefusal,
  RevokeFeedRefusal,
  RotateFeedRefusal,
  TooManyFeeds,
} from './calendar-feed.errors.js'
import type { CalendarBody } from './calendar-feed.ics.js'
import {
  aDayBefore,
  feedExpiry,
  endOfUnlistedFeeds,
  feedWorks,
  mostFeeds,
  mostFeedsOfAccount,
  type CalendarFeed,
  type FeedOwner,
} from './calendar-feed.js'
import { readFeed, type CaseloadOf } from './calendar-feed.reading.js'
import { calendarFeedRepository } from './calendar-feed.repository.js'
import { feedTokenHash, newFeedKey, newFeedToken } from './calendar-feed.token.js'
import { ledger } from './ledger.writer.js'
import { placeReader } from './place.reader.js'

type FeedViewer = HostStaffViewer | CoordinatorViewer

/** A feed, and its secret address as it is told this once. */
export interface ToldFeed {
  readonly feed: CalendarFeed
  readonly address: string
}

export interface CalendarFeedService {
  /**
   * Makes a feed: for host staff of one of their places, or of all of them when none is named; for a coordinator of
   * its own caseload.
   */
  create(viewer: FeedViewer, request: { readonly placeId: string | null }): Promise<Result<ToldFeed, CreateFeedRefusal>>
  /** Gives a feed another address, for the full time again; the one before stops working at once. */
  rotate(viewer: FeedViewer, request: { readonly feedId: string }): Promise<Result<ToldFeed, RotateFeedRefusal>>
  /** Makes a feed stop working at once. Revoking again changes nothing. */
  revoke(viewer: FeedViewer, request: { readonly feedId: string }): Promise<Result<CalendarFeed, RevokeFeedRefusal>>
  /** Null when it does not exist or the viewer may not see it. */
  feed(viewer: Viewer, id: string): Promise<CalendarFeed | null>
  /** Feeds of single places, newest first. What a viewer may see of them is policy. */
  ofPlaces(placeIds: readonly string[]): Promise<CalendarFeed[]>
  /** Feeds of whole host institutions, newest first. */
  ofHosts(hostIds: readonly string[]): Promise<CalendarFeed[]>
  /** Feeds of the viewer's caseload, newest first. */
  ofCaseload(viewer: CoordinatorViewer): Promise<CalendarFeed[]>
  /** The calendar behind a secret address. Notes the day, and counts how often it is asked. */
  render(token: string): Promise<Result<CalendarBody, ReadFeedRefusal>>
  /** Forgets feeds that ended long enough ago. */
  forgetEnded(): Promise<void>
}

export interface CalendarFeedServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  /** Where the server is reached, such as https://leeward.example; without a slash at its end. */
  readonly publicUrl: string
  readonly caseloadOf: CaseloadOf
}

export function calendarFeedService(request: CalendarFeedServiceRequest): CalendarFeedService {
  const { unitOfWork, clock, publicUrl, caseloadOf } = request
  const told = (feed: CalendarFeed, token: string) => success({ feed, address: `${publicUrl}/feeds/${token}.ics` })
  return {
    create: (viewer, { placeId }) =>
      unitOfWork.transaction(async tx => {
        await lockOthersOut(tx, viewer)
        const owner = await ownerOf(tx, viewer, placeId)
        if (!owner) return refuse({ kind: 'NotFound' })
        const createdAt = clock.now()
        const full = (await subjectFull(tx, owner, createdAt)) ?? (await accountFull(tx, viewer, createdAt))
        if (full) return refuse(full)
        const token = newFeedToken()
        const expiresAt = feedExpiry(createdAt)
        const never = { rotatedAt: null, revokedAt: null, lastFetchedOn: null }
        const feed: CalendarFeed = { id: newId(), ...owner, createdAt, expiresAt, ...never }
        const { organisationId } = viewer
        const secret = { tokenHash: feedTokenHash(token)!, uidKey: newFeedKey(), organisationId }
        await calendarFeedRepository(tx).add({ ...feed, ...secret })
        return told(feed, token)
      }),

    rotate: (viewer, { feedId }) =>
      unitOfWork.transaction(async tx => {
        await lockOthersOut(tx, viewer)
        const feed = await managedFeed(tx, viewer, feedId)
        if (!feed) return refuse({ kind: 'NotFound' })
        if (feed.revokedAt) return refuse({ kind: 'FeedRevoked' })
        const rotatedAt = clock.now()
        const works = feedWorks(feed, rotatedAt)
        const full =
          (works ? null : await subjectFull(tx, feed, rotatedAt)) ??
          (works && feed.holderId === viewer.accountId ? null : await accountFull(tx, viewer, rotatedAt))
        if (full) return refuse(full)
        const token = newFeedToken()
        const given = { rotatedAt, expiresAt: feedExpiry(rotatedAt), holderId: viewer.accountId }
        const { organisationId } = viewer
        await calendarFeedRepository(tx).rotate({
          id: feed.id,
          ...given,
          organisationId,
          tokenHash: feedTokenHash(token)!,
        })
        return told({ ...feed, ...given }, token)
      }),

    revoke: (viewer, { feedId }) =>
      unitOfWork.transaction(async tx => {
        if (!(await managedFeed(tx, viewer, feedId))) return refuse({ kind: 'NotFound' })
        await calendarFeedRepository(tx).revoke(feedId, clock.now())
        const [revoked] = await calendarFeedRepository(tx).byIds([feedId])
        return revoked ? success(revoked) : refuse({ kind: 'NotFound' })
      }),

    feed: (viewer, id) =>
      unitOfWork.read(async tx => {
        const [feed] = await calendarFeedRepository(tx).byIds([id])
        return feed && maySee(viewer, feed) ? feed : null
      }),
    ofPlaces: placeIds => unitOfWork.read(tx => calendarFeedRepository(tx).ofPlaces(placeIds)),
    ofHosts: hostIds => unitOfWork.read(tx => calendarFeedRepository(tx).ofHosts(hostIds)),
    ofCaseload: ({ accountId }) => unitOfWork.read(tx => calendarFeedRepository(tx).ofCaseload(accountId)),
    render: token => unitOfWork.transaction(tx => readFeed(tx, { token, clock, caseloadOf })),
    forgetEnded: () =>
      unitOfWork.transaction(tx => calendarFeedRepository(tx).forgetEnded(endOfUnlistedFeeds(clock.now()))),
  }
}

function maySee(viewer: Viewer, { hostId, holderId }: FeedOwner): boolean {
  return hostId === null ? viewer.role === 'COORDINATOR' && viewer.accountId === holderId : maySeeHost(viewer, hostId)
}

/** Host staff manage the feeds of their institution together, a coordinator its own. */
async function managedFeed(tx: EntityManager, viewer: FeedViewer, id: string): Promise<CalendarFeed | null> {
  const [feed] = await calendarFeedRepository(tx).byIds([id])
  const isDesk = viewer.role === 'COORDINATOR'
  return feed && maySee(viewer, feed) && isDesk === (feed.hostId === null) ? feed : null
}

async function ownerOf(tx: EntityManager, viewer: FeedViewer, placeId: string | null): Promise<FeedOwner | null> {
  const holderId = viewer.accountId
  if (viewer.role === 'COORDINATOR') return placeId === null ? { placeId, hostId: null, holderId } : null
  const owner = { placeId, hostId: viewer.hostId, holderId }
  if (placeId === null) return owner
  const [place] = await placeReader(tx).byIds([placeId])
  return place?.hostId === viewer.hostId ? owner : null
}

/** Addresses are counted while nobody else gives one out. */
function lockOthersOut(tx: EntityManager, viewer: FeedViewer): Promise<void> {
  return viewer.role === 'HOST_STAFF'
    ? ledger(tx).lockHosts([viewer.hostId])
    : calendarFeedRepository(tx).lockCaseload(viewer.accountId)
}

async function subjectFull(tx: EntityManager, owner: FeedOwner, now: Date): Promise<TooManyFeeds | null> {
  const working = await calendarFeedRepository(tx).countWorking(owner, now)
  return working >= mostFeeds ? { kind: 'TooManyCalendarFeeds', of: 'SUBJECT', most: mostFeeds } : null
}

async function accountFull(tx: EntityManager, { accountId }: FeedViewer, now: Date): Promise<TooManyFeeds | null> {
  const most = mostFeedsOfAccount
  const told = await calendarFeedRepository(tx).countOfHolder(accountId, { now, madeAfter: aDayBefore(now) })
  return told >= most ? { kind: 'TooManyCalendarFeeds', of: 'ACCOUNT', most } : null
}
