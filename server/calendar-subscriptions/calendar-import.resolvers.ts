import { hostStaff } from '../access/require.js'
import type { HostStaffViewer } from '../access/viewer.js'
import type { AddCalendarSubscriptionInput, Resolvers } from '../graphql/schema.generated.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { idOf } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { CalendarPreviewService } from './calendar-preview.service.js'
import {
  addErrors,
  applyErrors,
  importedDaysAbsent,
  readErrors,
  subscriptionAbsent,
} from './calendar-subscription.refusals.js'
import type { CalendarOrigin, CalendarSubscriptionService } from './calendar-subscription.service.js'
import { fileGarbled, originNeeded } from './calendar-subscription.wording.js'
import type { CalendarSyncService } from './calendar-sync.service.js'

export interface CalendarImportResolversRequest {
  readonly calendarSubscriptions: CalendarSubscriptionService
  readonly calendarSync: CalendarSyncService
  readonly calendarPreviews: CalendarPreviewService
  readonly hostById: LoaderById<HostInstitution>
}

/** What host staff do with imported calendars. */
export function calendarImportResolvers(request: CalendarImportResolversRequest): Resolvers {
  const { calendarSubscriptions: subscriptions, calendarSync: sync, calendarPreviews: previews, hostById } = request
  return {
    Mutation: {
      addCalendarSubscription: async (_root, { input }, { viewer }) => add(subscriptions, hostStaff(viewer), input),
      readCalendarSubscription: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const subscriptionId = idOf('CalendarSubscription', input.subscriptionId)
        const file = input.file == null ? success(null) : fileOf(input.file)
        if (subscriptionId === null) return { subscription: null, errors: [subscriptionAbsent] }
        if (!file.ok) return { subscription: null, errors: [invalid('file', file.refusal)] }
        const done = await sync.readNow(by, { subscriptionId, file: file.value })
        return done.ok
          ? { subscription: done.value, errors: [] }
          : { subscription: null, errors: readErrors(done.refusal) }
      },
      applyCalendarReading: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const subscriptionId = idOf('CalendarSubscription', input.subscriptionId)
        if (subscriptionId === null) return { subscription: null, errors: [subscriptionAbsent] }
        const done = await subscriptions.apply(by, { subscriptionId, readingId: input.readingId })
        return done.ok
          ? { subscription: done.value, errors: [] }
          : { subscription: null, errors: applyErrors(done.refusal) }
      },
      removeCalendarSubscription: async (_root, { input }, context) => {
        const by = hostStaff(context.viewer)
        const subscriptionId = idOf('CalendarSubscription', input.subscriptionId)
        const done = subscriptionId === null ? null : await subscriptions.remove(by, { subscriptionId })
        if (!done?.ok) return { hostInstitution: null, errors: [subscriptionAbsent] }
        return { hostInstitution: present(await hostById(context).load(done.value.hostId)), errors: [] }
      },
      answerImportedDays: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const daysId = idOf('ImportedDays', input.importedDaysId)
        const done = daysId === null ? null : await subscriptions.answer(by, { daysId, answer: input.answer })
        const importedDays = done?.ok ? await previews.importedDays(by, done.value.id) : null
        return { importedDays, errors: importedDays ? [] : [importedDaysAbsent] }
      },
    },
  }
}

async function add(
  subscriptions: CalendarSubscriptionService,
  by: HostStaffViewer,
  { label, colour, zone, places, address, file, idempotencyKey }: AddCalendarSubscriptionInput,
) {
  const origin = originOf({ address, file })
  if (!origin.ok) return { subscription: null, errors: [invalid(...origin.refusal)] }
  const named = places.map(({ placeId, words }) => ({ placeId: idOf('Place', placeId), words }))
  const known = named.filter((place): place is typeof place & { placeId: string } => place.placeId !== null)
  if (known.length < named.length) return { subscription: null, errors: [subscriptionAbsent] }
  const details = { label, colour, zone, places: known }
  const done = await subscriptions.add(by, { ...details, origin: origin.value, idempotencyKey })
  return done.ok ? { subscription: done.value, errors: [] } : { subscription: null, errors: addErrors(done.refusal) }
}

function originOf({
  address,
  file,
}: Pick<AddCalendarSubscriptionInput, 'address' | 'file'>): Result<CalendarOrigin, readonly [string, string]> {
  if (address != null && file == null) return success({ address })
  if (file == null || address != null) return refuse(['address', originNeeded])
  const read = fileOf(file)
  return read.ok ? success({ file: read.value }) : refuse(['file', read.refusal])
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

function fileOf(text: string): Result<Uint8Array, string> {
  return BASE64.test(text) ? success(new Uint8Array(Buffer.from(text, 'base64'))) : refuse(fileGarbled)
}

function invalid(field: string, message: string) {
  return { __typename: 'InvalidInput' as const, path: [field], message }
}
