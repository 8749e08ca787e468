import type { RequestContext } from '../access/request-context.js'
import { anyOf, coordinator } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { listLoader } from './calendar.loaders.js'
import { listedUntil, subjectOf } from './calendar-feed.js'
import { createErrors, feedNotFound, rotateErrors } from './calendar-feed.refusals.js'
import type { CalendarFeedService } from './calendar-feed.service.js'

export function calendarFeedResolvers({ feeds }: { feeds: CalendarFeedService }): Resolvers {
  const feedsOfPlace = listLoader(feeds.ofPlaces, feed => feed.placeId ?? '')
  const feedsOfHost = listLoader(feeds.ofHosts, feed => feed.hostId ?? '')
  return {
    Query: {
      caseloadCalendarFeeds: (_root, _args, { viewer }) => feeds.ofCaseload(coordinator(viewer)),
    },
    Mutation: {
      createCalendarFeed: async (_root, { input }, { viewer }) => {
        const by = anyOf(viewer, 'HOST_STAFF', 'COORDINATOR')
        const placeId = input.placeId ? idOf('Place', input.placeId) : null
        const unreadable = Boolean(input.placeId) && placeId === null
        const done = unreadable ? notFound : await feeds.create(by, { placeId })
        return done.ok
          ? { ...done.value, errors: [] }
          : { feed: null, address: null, errors: createErrors(done.refusal) }
      },
      rotateCalendarFeed: async (_root, { input }, { viewer }) => {
        const by = anyOf(viewer, 'HOST_STAFF', 'COORDINATOR')
        const feedId = idOf('CalendarFeed', input.feedId)
        const done = feedId === null ? notFound : await feeds.rotate(by, { feedId })
        return done.ok
          ? { ...done.value, errors: [] }
          : { feed: null, address: null, errors: rotateErrors(done.refusal) }
      },
      revokeCalendarFeed: async (_root, { input }, { viewer }) => {
        const by = anyOf(viewer, 'HOST_STAFF', 'COORDINATOR')
        const feedId = idOf('CalendarFeed', input.feedId)
        const done = feedId === null ? null : await feeds.revoke(by, { feedId })
        return done?.ok
          ? { feed: done.value, errors: [] }
          : { feed: null, errors: [{ __typename: 'NotFound', message: feedNotFound }] }
      },
    },
    Place: {
      calendarFeeds: async (of, _args, context) => [...(await feedsOfPlace(context).load(of.id))],
    },
    HostInstitution: {
      calendarFeeds: async (of, _args, context) => [...(await feedsOfHost(context).load(of.id))],
    },
    CalendarFeed: {
      id: of => toGlobalId('CalendarFeed', of.id),
      subject: subjectOf,
      listedUntil,
    },
  }
}

const notFound = { ok: false, refusal: { kind: 'NotFound' } } as const

/** How `Query.node` finds a calendar feed. */
export function calendarFeedNode({ feeds }: { feeds: CalendarFeedService }) {
  return {
    CalendarFeed: async (id: string, { viewer }: RequestContext) => {
      const found = viewer && (await feeds.feed(viewer, id))
      return found && { __typename: 'CalendarFeed' as const, ...found }
    },
  }
}
