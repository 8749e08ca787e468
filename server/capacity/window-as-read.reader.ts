import type { EntityManager } from 'typeorm'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Stay } from '../shared/stay.js'
import type { NotFound, WindowChanged, WindowInUse } from './availability-window.errors.js'
import { leftOutside, type AvailabilityWindow } from './availability-window.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import { ledger } from './ledger.writer.js'
import { occupancyReader } from './occupancy.reader.js'
import type { Place } from './place.js'

/** A window at the version at which somebody has read it. */
export interface WindowAsRead {
  readonly windowId: string
  readonly expectedVersion: number
}

/** A window of the host that nobody has changed since it was read, and its place. The host is locked until the transaction ends. */
export async function lockWindow(
  tx: EntityManager,
  { hostId, windowId, expectedVersion }: WindowAsRead & { readonly hostId: string },
): Promise<Result<{ window: AvailabilityWindow; place: Place }, NotFound | WindowChanged>> {
  await ledger(tx).lockHosts([hostId])
  const found = await availabilityWindowRepository(tx).ofHost(hostId, windowId)
  if (!found) return refuse({ kind: 'NotFound' })
  const { version } = found.window
  return version === expectedVersion ? success(found) : refuse({ kind: 'VersionConflict', currentVersion: version })
}

/** The holds and stays that keep a window of `before` from giving way to those of `after`; null when there are none. */
export async function windowInUse(
  tx: EntityManager,
  { place, before, after, clock }: { place: Place; before: Stay; after: readonly Stay[]; clock: Clock },
): Promise<WindowInUse | null> {
  const standing = await occupancyReader(tx).ofPlaces([place.id], before)
  const occupancies = leftOutside(standing, { before, after, today: today(clock) })
  return occupancies.length > 0 ? { kind: 'WindowInUse', place, occupancies } : null
}
