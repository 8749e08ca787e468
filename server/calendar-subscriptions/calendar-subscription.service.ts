import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import type { Doing } from '../capacity/calendar-history.writer.js'
import { importedDaysReader } from '../capacity/imported-days.reader.js'
import type { ImportedDays, ImportedDaysAnswer } from '../capacity/imported-days.js'
import { ledger } from '../capacity/ledger.writer.js'
import { placeReader } from '../capacity/place.reader.js'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { readCalendarAddress } from '../calendar-fetching/calendar-address.js'
import { noValidators } from '../calendar-fetching/fetched-calendar.js'
import { today, type Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { AddressSealer } from './calendar-address.sealer.js'
import type { CalendarSource, SourceReading } from './calendar-source.reading.js'
import type {
  AddSubscriptionRefusal,
  AnswerImportedDaysRefusal,
  ApplyReadingRefusal,
  RemoveSubscriptionRefusal,
} from './calendar-subscription.errors.js'
import { mostSubscriptionsPerHost, type CalendarSubscription } from './calendar-subscription.js'
import { calendarSubscriptionRepository, type KeptSubscription } from './calendar-subscription.repository.js'
import { answerDays, applyReading, forgetDays } from './import.applying.js'
import { nextReading } from './reading-schedule.js'
import { checkSubscription, type SubscriptionDetails } from './subscription-details.js'
import { shown } from './subscription.visibility.js'

/** Where a calendar comes from: an address, which is a secret, or a file. */
export type CalendarOrigin = { readonly address: string } | { readonly file: Uint8Array }

export interface SubscriptionToAdd extends SubscriptionDetails {
  readonly origin: CalendarOrigin
  readonly idempotencyKey: string
}

/** Each use case that changes days makes every other decision about the host wait. */
export interface CalendarSubscriptionService {
  /** Reads a calendar and keeps what it says for a look. No place is taken before it is applied. */
  add(
    viewer: HostStaffViewer,
    request: SubscriptionToAdd,
  ): Promise<Result<CalendarSubscription, AddSubscriptionRefusal>>
  /** Takes places as the reading says that the viewer has looked at. Applying it again changes nothing. */
  apply(
    viewer: HostStaffViewer,
    request: { readonly subscriptionId: string; readonly readingId: string },
  ): Promise<Result<CalendarSubscription, ApplyReadingRefusal>>
  /** Forgets a calendar. Its days are free at once. */
  remove(
    viewer: HostStaffViewer,
    request: { readonly subscriptionId: string },
  ): Promise<Result<{ readonly hostId: string }, RemoveSubscriptionRefusal>>
  /** Confirms that imported days are taken, or lifts them. */
  answer(
    viewer: HostStaffViewer,
    request: { readonly daysId: string; readonly answer: ImportedDaysAnswer },
  ): Promise<Result<ImportedDays, AnswerImportedDaysRefusal>>
}

export interface CalendarSubscriptionServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  readonly source: CalendarSource
  readonly sealer: AddressSealer
  /** In [0, 1), so that calendars are not all read at once. */
  readonly random: () => number
}

export function calendarSubscriptionService(request: CalendarSubscriptionServiceRequest): CalendarSubscriptionService {
  const { unitOfWork, clock, random } = request
  return {
    add: (viewer, asked) => add(viewer, asked, request),

    apply: (viewer, { subscriptionId, readingId }) =>
      unitOfWork.transaction(async tx => {
        await ledger(tx).lockHosts([viewer.hostId])
        const subscription = await ofHost(tx, viewer, subscriptionId)
        if (!subscription) return refuse({ kind: 'NotFound' })
        if (subscription.appliedReadingId === readingId) return success(shown(subscription))
        if (subscription.waitingReadingId !== readingId || !subscription.waiting)
          return refuse({ kind: 'ReadingOutdated' })
        const doing = doneBy(viewer, clock)
        const now = doing.at
        await applyReading(tx, { calendar: subscription, says: subscription.waiting, today: today(clock), doing })
        await calendarSubscriptionRepository(tx).update(subscriptionId, {
          waiting: null,
          waitingReadingId: null,
          appliedReadingId: readingId,
          appliedAt: subscription.appliedAt ?? now,
          nextReadAt: subscription.addressHost === null ? null : nextReading(now, { failures: 0, random: random() }),
        })
        return success(shown((await ofHost(tx, viewer, subscriptionId))!))
      }),

    remove: (viewer, { subscriptionId }) =>
      unitOfWork.transaction(async tx => {
        await ledger(tx).lockHosts([viewer.hostId])
        const subscription = await ofHost(tx, viewer, subscriptionId)
        if (!subscription) return refuse({ kind: 'NotFound' })
        await forgetDays(tx, { calendar: subscription, today: today(clock), doing: doneBy(viewer, clock) })
        await calendarSubscriptionRepository(tx).remove(subscriptionId)
        return success({ hostId: viewer.hostId })
      }),

    answer: (viewer, { daysId, answer }) =>
      unitOfWork.transaction(async tx => {
        await ledger(tx).lockHosts([viewer.hostId])
        const [days] = await importedDaysReader(tx).byIds([daysId])
        const subscription = days && (await ofHost(tx, viewer, days.subscriptionId))
        if (!subscription) return refuse({ kind: 'NotFound' })
        if (days.answer !== answer)
          await answerDays(tx, { calendar: subscription, days, answer, doing: doneBy(viewer, clock) })
        return success({ ...days, answer })
      }),
  }
}

/** The calendar is read before the transaction begins: what others send may take seconds. */
async function add(
  viewer: HostStaffViewer,
  { idempotencyKey: key, origin, ...given }: SubscriptionToAdd,
  { unitOfWork, clock, source, sealer }: CalendarSubscriptionServiceRequest,
): Promise<Result<CalendarSubscription, AddSubscriptionRefusal>> {
  const details = checkSubscription(given)
  if (!details.ok) return refuse({ kind: 'InvalidDetails', faults: details.refusal })
  const own = await unitOfWork.read(tx => placeReader(tx).ofHosts([viewer.hostId]))
  if (!details.value.places.every(({ placeId }) => own.some(({ id }) => id === placeId)))
    return refuse({ kind: 'NotFound' })
  const read =
    'address' in origin
      ? await source.ofAddress(origin.address, noValidators, details.value)
      : await source.ofFile(origin.file, details.value)
  if (!read.ok) return refuse({ kind: 'CalendarUnreadable', fault: read.refusal })
  if (read.value.kind === 'UNCHANGED') return refuse({ kind: 'CalendarUnreadable', fault: 'NOT_SERVED' })
  const made = newSubscription(details.value, { viewer, origin, read: read.value, now: clock.now(), sealer })

  return unitOfWork.transaction(async tx => {
    const body = {
      ...details.value,
      origin: 'address' in origin ? origin.address : Buffer.from(origin.file).toString('base64'),
    }
    const done = await once({ tx, clock, viewer, key, operation: 'addCalendarSubscription', body }, async () => {
      await ledger(tx).lockHosts([viewer.hostId])
      const subscriptions = calendarSubscriptionRepository(tx)
      if ((await subscriptions.countOfHost(viewer.hostId)) >= mostSubscriptionsPerHost)
        return refuse({ kind: 'TooManySubscriptions', most: mostSubscriptionsPerHost })
      await subscriptions.add(made)
      return success(made)
    })
    if (!done.ok) return done
    const kept = await ofHost(tx, viewer, done.value.id)
    return kept ? success(shown(kept)) : refuse({ kind: 'NotFound' })
  })
}

function newSubscription(
  details: SubscriptionDetails,
  {
    viewer,
    origin,
    read,
    now,
    sealer,
  }: {
    viewer: HostStaffViewer
    origin: CalendarOrigin
    read: Extract<SourceReading, { kind: 'READ' }>
    now: Date
    sealer: AddressSealer
  },
): KeptSubscription {
  const id = newId()
  const address = 'address' in origin ? readCalendarAddress(origin.address) : null
  return {
    ...details,
    id,
    hostId: viewer.hostId,
    sealedAddress: address?.ok ? sealer.seal(address.value.href, id) : null,
    addressHost: address?.ok ? address.value.hostname : null,
    ...read.validators,
    fetchedAt: now,
    appliedAt: null,
    appliedReadingId: null,
    triedAt: now,
    readAt: now,
    nextReadAt: null,
    failures: 0,
    fault: null,
    waitingReadingId: newId(),
    waiting: read.says,
    createdBy: viewer.accountId,
    createdAt: now,
  }
}

function doneBy({ hostId, accountId: by }: HostStaffViewer, clock: Clock): Doing {
  return { hostId, by, at: clock.now() }
}

async function ofHost(tx: EntityManager, viewer: HostStaffViewer, id: string): Promise<KeptSubscription | null> {
  const [subscription] = await calendarSubscriptionRepository(tx).byIds([id])
  return subscription?.hostId === viewer.hostId ? subscription : null
}
