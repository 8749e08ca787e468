import type { RequestContext } from '../access/request-context.js'
import { listLoader } from '../capacity/calendar.loaders.js'
import type { Place } from '../capacity/place.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { toGlobalId } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import type { CalendarPreviewService } from './calendar-preview.service.js'
import { doubtInWords, warningsOf } from './calendar-subscription.wording.js'
import { mostPressingFirst } from './imported.js'

export interface CalendarSubscriptionResolversRequest {
  readonly calendarPreviews: CalendarPreviewService
  readonly placeById: LoaderById<Place>
}

const MOST_CHANGES = 200

/** What can be seen of imported calendars. */
export function calendarSubscriptionResolvers({
  calendarPreviews: previews,
  placeById,
}: CalendarSubscriptionResolversRequest): Resolvers {
  const ofHost = listLoader(previews.ofHosts, ({ hostId }) => hostId)
  const questions = listLoader(previews.questions, ({ subscriptionId }) => subscriptionId)
  const reads = listLoader(previews.reads, ({ subscriptionId }) => subscriptionId)
  const place = async ({ placeId }: { placeId: string }, context: RequestContext) =>
    present(await placeById(context).load(placeId))
  return {
    HostInstitution: {
      calendarSubscriptions: async (of, _args, context) => [...(await ofHost(context).load(of.id))],
    },
    CalendarSubscription: {
      id: of => toGlobalId('CalendarSubscription', of.id),
      places: of => [...of.places],
      lastReadAt: of => of.readAt,
      preview: of => previews.preview(of.id),
      questions: async (of, _args, context) => [...(await questions(context).load(of.id))],
      reads: async (of, _args, context) => [...(await reads(context).load(of.id))],
    },
    SubscribedPlace: {
      place: (of, _args, context) => place(of, context),
      words: of => [...of.words],
    },
    ImportPreview: {
      warnings: of => [...warningsOf(of)],
      new: of => of.changes.filter(({ change }) => change === 'NEW').length,
      changed: of => of.changes.filter(({ change }) => change === 'CHANGED').length,
      gone: of => of.changes.filter(({ change }) => change === 'GONE').length,
      doubtful: of => of.changes.filter(({ change, doubt }) => change !== 'GONE' && doubt !== null).length,
      clashing: of => of.changes.filter(({ clashes }) => clashes.length > 0).length,
      changes: of => mostPressingFirst(of.changes).slice(0, MOST_CHANGES),
    },
    ImportChange: {
      place: (of, _args, context) => place(of, context),
      from: of => of.during.from,
      until: of => of.during.until,
      fromBefore: of => of.before?.from ?? null,
      untilBefore: of => of.before?.until ?? null,
      doubt: of => (of.doubt === null ? null : doubtInWords(of.doubt)),
      clashes: of => [...of.clashes],
      windows: of => [...of.windows],
    },
    ImportedDays: {
      id: of => toGlobalId('ImportedDays', of.id),
      place: (of, _args, context) => place(of, context),
      from: of => of.during.from,
      until: of => of.during.until,
      doubt: of => (of.doubt === null ? null : doubtInWords(of.doubt)),
      clashes: of => [...of.clashes],
    },
  }
}

/** How `Query.node` finds imported calendars and their days. */
export function calendarSubscriptionNode({
  calendarPreviews: previews,
}: Pick<CalendarSubscriptionResolversRequest, 'calendarPreviews'>) {
  return {
    CalendarSubscription: async (id: string, { viewer }: RequestContext) => {
      const found = viewer && (await previews.subscription(viewer, id))
      return found && { __typename: 'CalendarSubscription' as const, ...found }
    },
    ImportedDays: async (id: string, { viewer }: RequestContext) => {
      const found = viewer && (await previews.importedDays(viewer, id))
      return found && { __typename: 'ImportedDays' as const, ...found }
    },
  }
}
