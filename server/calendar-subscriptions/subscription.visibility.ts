import type { CalendarSubscription } from './calendar-subscription.js'
import type { KeptSubscription } from './calendar-subscription.repository.js'

/** A subscription as it may leave the room: without its address, and without what waits to be applied. */
export function shown(kept: KeptSubscription): CalendarSubscription {
  const { id, hostId, label, colour, zone, places, addressHost, appliedAt, triedAt, readAt, nextReadAt } = kept
  const { failures, fault, waitingReadingId } = kept
  return {
    id,
    hostId,
    label,
    colour,
    zone,
    places,
    addressHost,
    appliedAt,
    triedAt,
    readAt,
    nextReadAt,
    failures,
    fault,
    waitingReadingId,
  }
}
