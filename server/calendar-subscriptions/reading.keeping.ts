import type { EntityManager } from 'typeorm'
import { noValidators } from '../calendar-fetching/fetched-calendar.js'
import { today, type Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import type { SourceReading, Unread } from './calendar-source.reading.js'
import { calendarSubscriptionRepository, type KeptSubscription } from './calendar-subscription.repository.js'
import { applyReadable, applyReading } from './import.applying.js'
import { nextReading } from './reading-schedule.js'

interface Read {
  readonly subscription: KeptSubscription
  /** Who asked for it; null when its time has come. */
  readonly by: string | null
}

interface Keeping {
  readonly clock: Clock
  /** In [0, 1), so that calendars are not all read at once. */
  readonly random: () => number
}

/** Keeps what came of a look: applied when it is followed, else for a look. The host is locked by whoever calls. */
export async function keepReading(
  tx: EntityManager,
  { subscription, read, by }: Read & { readonly read: SourceReading },
  { clock, random }: Keeping,
): Promise<void> {
  const subscriptions = calendarSubscriptionRepository(tx)
  const { id: subscriptionId, hostId } = subscription
  const now = clock.now()
  const followed = isFollowed(subscription)
  const changed =
    read.kind === 'READ' && followed
      ? await applyReading(tx, {
          calendar: subscription,
          read: read.days,
          today: today(clock),
          doing: { hostId, by, at: now },
        })
      : { added: 0, gone: 0 }
  await subscriptions.update(subscriptionId, {
    readAt: now,
    failures: 0,
    fault: null,
    nextReadAt: followed ? nextReading(now, { failures: 0, random: random() }) : null,
    ...(read.kind === 'READ' ? { ...read.validators, fetchedAt: now } : {}),
    ...(read.kind === 'READ' && !followed ? { waiting: read.days, waitingReadingId: newId() } : {}),
  })
  await subscriptions.noteRead({ id: newId(), subscriptionId, at: now, fault: null, ...changed })
}

/**
 * Keeps why a look failed. The days known last stay taken, for a calendar that cannot be read makes nothing free; what
 * could be read of one that is followed is taken as well. After that no older version counts as unchanged.
 */
export async function keepFault(
  tx: EntityManager,
  { subscription, unread: { fault, readable }, by }: Read & { readonly unread: Unread },
  { clock, random }: Keeping,
): Promise<void> {
  const subscriptions = calendarSubscriptionRepository(tx)
  const { id: subscriptionId, hostId, nextReadAt } = subscription
  const now = clock.now()
  const failures = subscription.failures + 1
  const reading = { calendar: subscription, read: readable, today: today(clock), doing: { hostId, by, at: now } }
  const changed = isFollowed(subscription) ? await applyReadable(tx, reading) : { added: 0, gone: 0 }
  await subscriptions.update(subscriptionId, {
    failures,
    fault,
    nextReadAt: nextReadAt && nextReading(now, { failures, random: random() }),
    ...(changed.added > 0 ? noValidators : {}),
  })
  await subscriptions.noteRead({ id: newId(), subscriptionId, at: now, fault, ...changed })
}

/** Whether it is applied by itself: an address that was applied before. */
function isFollowed({ appliedAt, addressHost }: KeptSubscription): boolean {
  return appliedAt !== null && addressHost !== null
}
