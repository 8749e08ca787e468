import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { noValidators } from '../calendar-fetching/fetched-calendar.js'
import { ledger } from '../capacity/ledger.writer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { addJob } from '../jobs/job.writer.js'
import type { Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { AddressSealer } from './calendar-address.sealer.js'
import type { CalendarSource, SourceReading } from './calendar-source.reading.js'
import type { ReadSubscriptionRefusal } from './calendar-subscription.errors.js'
import type { CalendarSubscription, ReadFault } from './calendar-subscription.js'
import { calendarSubscriptionRepository, type KeptSubscription } from './calendar-subscription.repository.js'
import { keepFault, keepReading } from './reading.keeping.js'
import { leaseUntil, mayBeUnchanged, triedJustNow } from './reading-schedule.js'
import { shown } from './subscription.visibility.js'

/** The task that reads one calendar. */
export const readCalendarTask = 'read-calendar'

export interface CalendarSyncService {
  /** Has every calendar read whose time has come, each by a job of its own. */
  queueDue(): Promise<void>
  /** Reads a calendar whose time has come. Does nothing when another process does so, or when it is gone. */
  readDue(subscriptionId: string): Promise<void>
  /**
   * Reads a calendar now: its address, or another version of its file. What an address says is applied when it was
   * before; a file, and what was never applied, waits for a look. A fault is kept with the calendar and answered.
   */
  readNow(
    viewer: HostStaffViewer,
    request: { readonly subscriptionId: string; readonly file: Uint8Array | null },
  ): Promise<Result<CalendarSubscription, ReadSubscriptionRefusal>>
}

export interface CalendarSyncServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  readonly source: CalendarSource
  readonly sealer: AddressSealer
  /** In [0, 1), so that calendars are not all read at once. */
  readonly random: () => number
}

const MOST_AT_ONCE = 100

export function calendarSyncService(request: CalendarSyncServiceRequest): CalendarSyncService {
  const { unitOfWork, clock } = request
  return {
    queueDue: () =>
      unitOfWork.transaction(async tx => {
        const due = await calendarSubscriptionRepository(tx).due(clock.now(), MOST_AT_ONCE)
        for (const subscriptionId of due)
          await addJob(tx, {
            task: readCalendarTask,
            payload: { subscriptionId },
            key: `calendar:${subscriptionId}`,
            mostAttempts: 1,
          })
      }),

    async readDue(subscriptionId) {
      const claimed = await unitOfWork.transaction(tx => claimDue(tx, subscriptionId, clock.now()))
      if (claimed) await readAndKeep({ claimed, file: null, by: null }, request)
    },

    async readNow(viewer, { subscriptionId, file }) {
      const claimed = await unitOfWork.transaction(async tx =>
        claimNow(tx, { viewer, subscriptionId, file, now: clock.now() }),
      )
      if (!claimed.ok) return claimed
      const { subscription, fault } = await readAndKeep({ claimed: claimed.value, file, by: viewer.accountId }, request)
      if (!subscription) return refuse({ kind: 'NotFound' })
      return fault === null ? success(shown(subscription)) : refuse({ kind: 'CalendarUnreadable', fault })
    },
  }
}

async function claimDue(tx: EntityManager, id: string, now: Date): Promise<KeptSubscription | null> {
  const found = await locked(tx, id)
  if (!found?.nextReadAt || found.nextReadAt > now) return null
  await calendarSubscriptionRepository(tx).update(id, { triedAt: now, nextReadAt: leaseUntil(now) })
  return found
}

async function claimNow(
  tx: EntityManager,
  {
    viewer,
    subscriptionId,
    file,
    now,
  }: { viewer: HostStaffViewer; subscriptionId: string; file: Uint8Array | null; now: Date },
): Promise<Result<KeptSubscription, ReadSubscriptionRefusal>> {
  const found = await locked(tx, subscriptionId)
  if (found?.hostId !== viewer.hostId) return refuse({ kind: 'NotFound' })
  if ((file === null) !== (found.addressHost !== null)) return refuse({ kind: 'FileNeeded' })
  if (file === null && triedJustNow(found.triedAt, now)) return refuse({ kind: 'ReadJustNow' })
  await calendarSubscriptionRepository(tx).update(subscriptionId, { triedAt: now })
  return success(found)
}

/** The subscription as it is, with everybody waiting who would change it. */
async function locked(tx: EntityManager, id: string): Promise<KeptSubscription | null> {
  const [found] = await calendarSubscriptionRepository(tx).byIds([id])
  if (!found) return null
  await ledger(tx).lockHosts([found.hostId])
  return (await calendarSubscriptionRepository(tx).byIds([id]))[0] ?? null
}

interface Kept {
  /** Null when it was removed meanwhile. */
  readonly subscription: KeptSubscription | null
  readonly fault: ReadFault | null
}

interface ToRead {
  readonly claimed: KeptSubscription
  /** Another version of its file; null for an address. */
  readonly file: Uint8Array | null
  /** Who asked for it; null when its time has come. */
  readonly by: string | null
}

/** Reads outside of any transaction, for a server may take its time, and keeps what came of it in one. */
async function readAndKeep({ claimed, file, by }: ToRead, request: CalendarSyncServiceRequest): Promise<Kept> {
  const read = file === null ? await readAddress(claimed, request) : await request.source.ofFile(file, claimed)
  return request.unitOfWork.transaction(async tx => {
    const subscription = await locked(tx, claimed.id)
    if (!subscription) return { subscription, fault: null }
    await (read.ok
      ? keepReading(tx, { subscription, read: read.value, by }, request)
      : keepFault(tx, { subscription, fault: read.refusal, by }, request))
    const kept = await locked(tx, claimed.id)
    return { subscription: kept, fault: kept?.fault ?? null }
  })
}

async function readAddress(
  { id, sealedAddress, etag, lastModified, fetchedAt, ...manner }: KeptSubscription,
  { source, sealer, clock }: CalendarSyncServiceRequest,
): Promise<Result<SourceReading, ReadFault>> {
  const address = sealedAddress && sealer.open(sealedAddress, id)
  if (address === null) return refuse('ADDRESS_LOST')
  const known = mayBeUnchanged(fetchedAt, clock.now()) ? { etag, lastModified } : noValidators
  return source.ofAddress(address, known, manner)
}
