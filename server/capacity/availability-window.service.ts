import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Stay } from '../shared/stay.js'
import type {
  ChangeWindowRefusal,
  PublishWindowRefusal,
  WindowOverlap,
  WithdrawWindowRefusal,
} from './availability-window.errors.js'
import {
  leftOutside,
  newWindow,
  offeredDays,
  type AvailabilityWindow,
  type Period,
  type WindowSource,
} from './availability-window.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import type { WindowChange } from './calendar-change.js'
import { calendarHistory } from './calendar-history.writer.js'
import { ledger } from './ledger.writer.js'
import { occupancyReader } from './occupancy.reader.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'
import { conditionsOf, faultsInConditions, forAnyone, type WindowConditions } from './window-conditions.js'

interface Keyed {
  readonly idempotencyKey: string
}

export interface WindowToPublish extends Keyed, Period {
  readonly placeId: string
  /** Where it comes from; staff unless said otherwise. */
  readonly source?: WindowSource
  /** Who may use it; anyone unless said otherwise. */
  readonly conditions?: WindowConditions
}

interface WindowAsRead extends Keyed {
  readonly windowId: string
  readonly expectedVersion: number
}

/** Conditions ask only about households that come after the change: whoever holds the place keeps it. */
export interface WindowToChange extends WindowAsRead, Period {
  /** Who may use it from now on; as before unless said otherwise. */
  readonly conditions?: WindowConditions
}

export type WindowToWithdraw = WindowAsRead

/** Each use case makes every other decision about the host wait, so that no hold slips in beside it. */
export interface AvailabilityWindowService {
  publish(viewer: HostStaffViewer, request: WindowToPublish): Promise<Result<AvailabilityWindow, PublishWindowRefusal>>
  change(viewer: HostStaffViewer, request: WindowToChange): Promise<Result<AvailabilityWindow, ChangeWindowRefusal>>
  /** Answers the place without the window. */
  withdraw(viewer: HostStaffViewer, request: WindowToWithdraw): Promise<Result<Place, WithdrawWindowRefusal>>
}

export function availabilityWindowService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): AvailabilityWindowService {
  return {
    publish: (viewer, { idempotencyKey: key, ...body }) =>
      unitOfWork.transaction(async tx => {
        const done = await once({ tx, clock, viewer, key, operation: 'publishAvailabilityWindow', body }, () =>
          publish(tx, { ...body, viewer, clock }),
        )
        return done.ok ? windowAsItIs(tx, done.value.id) : done
      }),
    change: (viewer, { idempotencyKey: key, ...body }) =>
      unitOfWork.transaction(async tx => {
        const done = await once({ tx, clock, viewer, key, operation: 'changeAvailabilityWindow', body }, () =>
          change(tx, { ...body, viewer, clock }),
        )
        return done.ok ? windowAsItIs(tx, done.value.id) : done
      }),
    withdraw: (viewer, { idempotencyKey: key, ...body }) =>
      unitOfWork.transaction(async tx => {
        const done = await once({ tx, clock, viewer, key, operation: 'withdrawAvailabilityWindow', body }, () =>
          withdraw(tx, { ...body, viewer, clock }),
        )
        if (!done.ok) return done
        const [place] = await placeReader(tx).byIds([done.value.id])
        return place ? success(place) : refuse({ kind: 'NotFound' })
      }),
  }
}

type By<Request> = Omit<Request, 'idempotencyKey'> & { readonly viewer: HostStaffViewer; readonly clock: Clock }

async function publish(
  tx: EntityManager,
  { viewer, clock, placeId, from, until, source = 'STAFF', conditions = forAnyone }: By<WindowToPublish>,
): Promise<Result<{ id: string }, PublishWindowRefusal>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const [place] = await placeReader(tx).byIds([placeId])
  if (place?.hostId !== viewer.hostId) return refuse({ kind: 'NotFound' })
  const days = offeredDays({ from, until }, { today: today(clock), before: null })
  const faults = [...(days.ok ? [] : days.refusal), ...faultsInConditions(conditions, ['conditions'])]
  if (!days.ok || faults.length > 0) return refuse({ kind: 'InvalidPeriod', faults })
  const overlap = await overlapOf(tx, { place, during: days.value, exceptId: null })
  if (overlap) return refuse(overlap)
  const published = newWindow({ placeId, during: days.value, source, conditions }, clock)
  await availabilityWindowRepository(tx).add(published)
  await record(tx, { viewer, clock }, { kind: 'WINDOW_PUBLISHED', before: null, after: published })
  return success(published)
}

async function change(
  tx: EntityManager,
  { viewer, clock, windowId, expectedVersion, from, until, conditions }: By<WindowToChange>,
): Promise<Result<{ id: string }, ChangeWindowRefusal>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const found = await availabilityWindowRepository(tx).ofHost(viewer.hostId, windowId)
  if (!found) return refuse({ kind: 'NotFound' })
  const { window, place } = found
  if (window.version !== expectedVersion) return refuse({ kind: 'VersionConflict', currentVersion: window.version })
  const days = offeredDays({ from, until }, { today: today(clock), before: window.during })
  const asked = conditions ? faultsInConditions(conditions, ['conditions']) : []
  const faults = [...(days.ok ? [] : days.refusal), ...asked]
  if (!days.ok || faults.length > 0) return refuse({ kind: 'InvalidPeriod', faults })
  const overlap = await overlapOf(tx, { place, during: days.value, exceptId: window.id })
  if (overlap) return refuse(overlap)
  const standing = await occupancyReader(tx).ofPlaces([place.id], window.during)
  const occupancies = leftOutside(standing, { before: window.during, after: [days.value], today: today(clock) })
  if (occupancies.length > 0) return refuse({ kind: 'WindowInUse', place, occupancies })
  const to = { ...(conditions ?? conditionsOf(window)), during: days.value }
  const altered = await availabilityWindowRepository(tx).alter(window, to)
  await record(tx, { viewer, clock }, { kind: 'WINDOW_CHANGED', before: window, after: altered })
  return success(window)
}

async function withdraw(
  tx: EntityManager,
  { viewer, clock, windowId, expectedVersion }: By<WindowToWithdraw>,
): Promise<Result<{ id: string }, WithdrawWindowRefusal>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const found = await availabilityWindowRepository(tx).ofHost(viewer.hostId, windowId)
  if (!found) return refuse({ kind: 'NotFound' })
  const { window, place } = found
  if (window.version !== expectedVersion) return refuse({ kind: 'VersionConflict', currentVersion: window.version })
  const standing = await occupancyReader(tx).ofPlaces([place.id], window.during)
  const occupancies = leftOutside(standing, { before: window.during, after: [], today: today(clock) })
  if (occupancies.length > 0) return refuse({ kind: 'WindowInUse', place, occupancies })
  await availabilityWindowRepository(tx).remove(window)
  await record(tx, { viewer, clock }, { kind: 'WINDOW_WITHDRAWN', before: window, after: null })
  return success({ id: place.id })
}

async function record(
  tx: EntityManager,
  { viewer, clock }: { viewer: HostStaffViewer; clock: Clock },
  step: Pick<WindowChange, 'kind' | 'before' | 'after'>,
): Promise<void> {
  await calendarHistory(tx).record({ ...step, hostId: viewer.hostId, by: viewer.accountId, at: clock.now() })
}

async function overlapOf(
  tx: EntityManager,
  { place, during, exceptId }: { place: Place; during: Stay; exceptId: string | null },
): Promise<WindowOverlap | null> {
  const window = await availabilityWindowRepository(tx).inTheWay(place.id, during, exceptId)
  return window && { kind: 'WindowOverlap', place, window }
}

/** Repeating an old request finds the window as it is now, or finds it gone. */
async function windowAsItIs(
  tx: EntityManager,
  id: string,
): Promise<Result<AvailabilityWindow, { readonly kind: 'NotFound' }>> {
  const [window] = await availabilityWindowReader(tx).byIds([id])
  return window ? success(window) : refuse({ kind: 'NotFound' })
}
