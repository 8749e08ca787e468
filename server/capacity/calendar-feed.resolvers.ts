import type { RequestContext } from '../access/request-context.js'
import { hostStaff } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { listLoader } from './calendar.loaders.js'
import type { CreateFeedRefusal } from './calendar-feed.errors.js'
import type { CalendarFeedService } from './calendar-feed.service.js'

export function calendarFeedResolvers({ feeds }: { feeds: CalendarFeedService }): Resolvers {
  const feedsOfPlace = listLoader(feeds.ofPlaces, feed => feed.placeId)
  return {
    Mutation: {
      createCalendarFeed: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const placeId = idOf('Place', input.placeId)
        if (placeId === null) return { feed: null, address: null, errors: createErrors({ kind: 'NotFound' }) }
        const done = await feeds.create(by, { placeId })
        return done.ok
          ? { ...done.value, errors: [] }
          : { feed: null, address: null, errors: createErrors(done.refusal) }
      },
      revokeCalendarFeed: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
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
    CalendarFeed: {
      id: of => toGlobalId('CalendarFeed', of.id),
    },
  }
}

/** How `Query.node` finds a calendar feed. */
export function calendarFeedNode({ feeds }: { feeds: CalendarFeedService }) {
  return {
    CalendarFeed: async (id: string, { viewer }: RequestContext) => {
      const found = viewer && (await feeds.feed(viewer, id))
      return found && { __typename: 'CalendarFeed' as const, ...found }
    },
  }
}

const placeNotFound = 'There is no such place.'
const feedNotFound = 'There is no such calendar address.'

function createErrors(refusal: CreateFeedRefusal) {
  return refusal.kind === 'NotFound'
    ? [{ __typename: 'NotFound' as const, message: placeNotFound }]
    : [
        {
          __typename: 'TooManyCalendarFeeds' as const,
          message: `The place has ${refusal.most} working calendar addresses, which is the most; revoke one first.`,
        },
      ]
}
