import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { SplitWindowRefusal } from './availability-window.errors.js'
import { leftOutside, newWindow } from './availability-window.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import { calendarHistory } from './calendar-history.writer.js'
import { ledger } from './ledger.writer.js'
import { occupancyReader } from './occupancy.reader.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'
import { conditionsOf } from './window-conditions.js'
import { partsOf, type Cut } from './window-split.js'

export interface WindowToSplit extends Cut {
  readonly windowId: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

export interface WindowSplitService {
  /** Makes two windows of one, with the same conditions; refused where a hold or a stay reaches over the cut. Answers the place. */
  split(viewer: HostStaffViewer, request: WindowToSplit): Promise<Result<Place, SplitWindowRefusal>>
}

export function windowSplitService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): WindowSplitService {
  return {
    split: (viewer, { idempotencyKey: key, ...body }) =>
      unitOfWork.transaction(async tx => {
        const done = await once({ tx, clock, viewer, key, operation: 'splitAvailabilityWindow', body }, () =>
          split(tx, { ...body, viewer, clock }),
        )
        if (!done.ok) return done
        const [place] = await placeReader(tx).byIds([done.value.id])
        return place ? success(place) : refuse({ kind: 'NotFound' })
      }),
  }
}

async function split(
  tx: EntityManager,
  request: Omit<WindowToSplit, 'idempotencyKey'> & { readonly viewer: HostStaffViewer; readonly clock: Clock },
): Promise<Result<Place, SplitWindowRefusal>> {
  const { viewer, clock, windowId, expectedVersion } = request
  await ledger(tx).lockHosts([viewer.hostId])
  const windows = availabilityWindowRepository(tx)
  const found = await windows.ofHost(viewer.hostId, windowId)
  if (!found) return refuse({ kind: 'NotFound' })
  const { window, place } = found
  if (window.version !== expectedVersion) return refuse({ kind: 'VersionConflict', currentVersion: window.version })
  const parts = partsOf(window.during, request, { today: today(clock) })
  if (!parts.ok) return refuse({ kind: 'InvalidPeriod', faults: parts.refusal })
  const standing = await occupancyReader(tx).ofPlaces([place.id], window.during)
  const occupancies = leftOutside(standing, { before: window.during, after: parts.value, today: today(clock) })
  if (occupancies.length > 0) return refuse({ kind: 'WindowInUse', place, occupancies })
  const [first, second] = parts.value
  const conditions = conditionsOf(window)
  const altered = await windows.alter(window, { ...conditions, during: first })
  const added = newWindow({ placeId: place.id, during: second, source: window.source, conditions }, clock)
  await windows.add(added)
  const doing = { hostId: viewer.hostId, by: viewer.accountId, at: clock.now() }
  await calendarHistory(tx).recordAll([
    { ...doing, kind: 'WINDOW_CHANGED', before: window, after: altered },
    { ...doing, kind: 'WINDOW_PUBLISHED', before: null, after: added },
  ])
  return success(place)
}
