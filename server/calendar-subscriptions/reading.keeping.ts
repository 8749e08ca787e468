import type { EntityManager } from 'typeorm'
import { noValidators } from '../calendar-fetching/fetched-calendar.js'
import { today, type Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import type { SourceReading } from './calendar-source.reading.js'
import type { ReadFault } from './calendar-subscription.js'
import { calendarSubscriptionRepository, type KeptSubscription } from './calendar-subscription.repository.js'
import { applyReading } from './import.applying.js'
import { readerGaveUp, unreadable } from './read-days.js'
import { nextReading } from './reading-schedule.js'

interface Keeping {
  readonly clock: Clock
  /** In [0, 1), so that calendars are not all read at once. */
  readonly random: () => number
}

const nothingChanged = { added: 0, gone: 0 }

/**
 * Keeps what came of a look: applied when it is followed, else for a look of the host. One that is followed and was not
 * understood as a whole has failed, and takes all days that it may take until it is whole again. The host is locked by
 * whoever calls.
 */
export async function keepReading(
  tx: EntityManager,
  { subscription, read, by }: { subscription: KeptSubscription; read: SourceReading; by: string | null },
  { clock, random }: Keeping,
): Promise<void> {
  const { id: subscriptionId, hostId } = subscription
  const now = clock.now()
  const says = read.kind === 'READ' ? read.says : null
  const followed = isFollowed(subscription)
  const fault = followed && says && says.torn !== null ? 'NOT_WHOLE' : null
  const changed =
    says && followed
      ? await applyReading(tx, { calendar: subscription, says, today: today(clock), doing: { hostId, by, at: now } })
      : nothingChanged
  await calendarSubscriptionRepository(tx).update(subscriptionId, {
    ...(fault
      ? failedAgain(subscription, { fault, now, random })
      : {
          readAt: now,
          failures: 0,
          fault,
          nextReadAt: followed ? nextReading(now, { failures: 0, random: random() }) : null,
        }),
    ...(read.kind === 'READ' ? { ...read.validators, fetchedAt: now } : {}),
    ...(says && !followed ? { waiting: says, waitingReadingId: newId() } : {}),
  })
  await noteRead(tx, { subscriptionId, at: now, fault, ...changed })
}

/** Faults of a calendar that did come: whatever stands in it, nothing could be read. */
const nothingRead: Readonly<Partial<Record<ReadFault, string>>> = {
  TOO_LARGE: 'FileTooLarge',
  READER_FAILED: readerGaveUp,
}

/**
 * Keeps why a look failed. The days known last stay taken: a calendar that cannot be read makes nothing free. One that is followed,
 * came and could not be read takes all days that it may take.
 */
export async function keepFault(
  tx: EntityManager,
  { subscription, fault, by }: { subscription: KeptSubscription; fault: ReadFault; by: string | null },
  { clock, random }: Keeping,
): Promise<void> {
  const now = clock.now()
  const doubt = isFollowed(subscription) ? nothingRead[fault] : undefined
  const says = doubt === undefined ? null : unreadable(subscription.places, today(clock), doubt)
  const doing = { hostId: subscription.hostId, by, at: now }
  const changed = says
    ? await applyReading(tx, { calendar: subscription, says, today: today(clock), doing })
    : nothingChanged
  const change = failedAgain(subscription, { fault, now, random })
  // No later version may count as unchanged beside one that was not understood.
  await calendarSubscriptionRepository(tx).update(subscription.id, { ...change, ...(says ? noValidators : {}) })
  await noteRead(tx, { subscriptionId: subscription.id, at: now, fault, ...changed })
}

function failedAgain(
  { failures: before, nextReadAt }: KeptSubscription,
  { fault, now, random }: { fault: ReadFault; now: Date; random: Keeping['random'] },
) {
  const failures = before + 1
  return { failures, fault, nextReadAt: nextReadAt && nextReading(now, { failures, random: random() }) }
}

function noteRead(
  tx: EntityManager,
  read: { subscriptionId: string; at: Date; fault: ReadFault | null; added: number; gone: number },
): Promise<void> {
  return calendarSubscriptionRepository(tx).noteRead({ id: newId(), ...read })
}

/** Whether it is applied by itself: an address that was applied before. */
function isFollowed({ appliedAt, addressHost }: KeptSubscription): boolean {
  return appliedAt !== null && addressHost !== null
}
