import type { EntityManager } from 'typeorm'
import { hostReader } from '../hosts/host.reader.js'
import { accountReader } from '../accounts/account.reader.js'
import { addDays, calendarDay, type CalendarDay } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { groupBy } from '../shared/group-by.js'
import { refuse, success, type Result } from '../shared/result.js'
import { overlaps, span, stay, type Stay } from '../shared/stay.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import { longestWindowDays } from './availability-window.js'
import { daysOfHouseholds, daysOfPlace, type FeedDays } from './calendar-feed.days.js'
import type { ReadFeedRefusal } from './calendar-feed.errors.js'
import { renderCalendar, type CalendarBody } from './calendar-feed.ics.js'
import { feedWorks, secondsToNextHour, subjectOf } from './calendar-feed.js'
import { calendarFeedRepository } from './calendar-feed.repository.js'
import type { CalendarFeedRow } from './calendar-feed.table.js'
import { feedTokenHash } from './calendar-feed.token.js'
import { daysHostIsFull } from './host-full-days.js'
import { occupancyReader } from './occupancy.reader.js'
import { placeReader } from './place.reader.js'

/** The proposals whose cases a coordinator answers for. */
export type CaseloadOf = (tx: EntityManager, accountId: string) => Promise<readonly string[]>

/** What there is at a secret address, when it works and is not asked too often. */
export async function readFeed(
  tx: EntityManager,
  { token, clock, caseloadOf }: { token: string; clock: Clock; caseloadOf: CaseloadOf },
): Promise<Result<CalendarBody, ReadFeedRefusal>> {
  const tokenHash = feedTokenHash(token)
  const feeds = calendarFeedRepository(tx)
  const feed = tokenHash && (await feeds.byTokenHash(tokenHash))
  const now = clock.now()
  if (!feed || !feedWorks(feed, now) || !(await holderMayStillSee(tx, feed))) return refuse({ kind: 'NotFound' })
  const day = today(clock)
  if (!(await feeds.countFetch(feed.id, { now, day })))
    return refuse({ kind: 'FetchedTooOften', retryAfterSeconds: secondsToNextHour(now) })
  const days = await daysOf(tx, { feed, day, caseloadOf })
  return success(renderCalendar({ subject: subjectOf(feed), days, uidKey: feed.uidKey }))
}

/** Access ends with the account: when it is closed, has another role or works for somebody else. */
async function holderMayStillSee(tx: EntityManager, feed: CalendarFeedRow): Promise<boolean> {
  const [holder] = await accountReader(tx).byIds([feed.holderId])
  if (holder?.state !== 'ACTIVE' || holder.organisationId !== feed.organisationId) return false
  return feed.hostId === null ? holder.role === 'COORDINATOR' : holder.hostId === feed.hostId
}

const lastDay = calendarDay('2200-12-31')

async function daysOf(
  tx: EntityManager,
  { feed, day, caseloadOf }: { feed: CalendarFeedRow; day: CalendarDay; caseloadOf: CaseloadOf },
): Promise<FeedDays[]> {
  // What has passed is nobody's business any more, but a period that goes on keeps its first day: so it is read too.
  const period = stay(addDays(day, -longestWindowDays), lastDay)
  if (feed.hostId === null) {
    const proposals = await caseloadOf(tx, feed.holderId)
    return daysOfHouseholds({ occupancies: await occupancyReader(tx).ofProposals(proposals, period), today: day })
  }
  return daysOfHost(tx, { hostId: feed.hostId, placeId: feed.placeId, period, day })
}

/** The days of one place of a host, or of all. What stands in the others counts, for the host may be full with it. */
async function daysOfHost(
  tx: EntityManager,
  { hostId, placeId, period, day }: { hostId: string; placeId: string | null; period: Stay; day: CalendarDay },
): Promise<FeedDays[]> {
  const [host] = await hostReader(tx).byIds([hostId])
  const places = (await placeReader(tx).ofHosts([hostId])).filter(({ id }) => placeId === null || id === placeId)
  const placeIds = places.map(({ id }) => id)
  const quotas = host!.arrivalQuotas.map(({ during }) => during).filter(during => overlaps(during, period))
  const standing = await occupancyReader(tx).ofHost(hostId, span([period, ...quotas])!)
  const windows = groupBy(await availabilityWindowReader(tx).ofPlaces(placeIds, period), each => each.placeId)
  const occupancies = groupBy(standing, each => each.placeId)
  const hostIsFull = daysHostIsFull(host!, { occupancies: standing, within: period })
  return places.flatMap(place =>
    daysOfPlace({
      place,
      windows: windows.get(place.id) ?? [],
      occupancies: occupancies.get(place.id) ?? [],
      hostIsFull,
      today: day,
    }),
  )
}
