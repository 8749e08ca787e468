import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { keyedUseCases, type Asked, type Keyed } from '../db/keyed-use-cases.js'
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
  newWindow,
  offeredDays,
  type AvailabilityWindow,
  type Period,
  type WindowSource,
} from './availability-window.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import { calendarHistory, doneBy } from './calendar-history.writer.js'
import { ledger } from './ledger.writer.js'
import type { Place } from './place.js'
import { placeAsItIs, placeReader } from './place.reader.js'
import { conditionsOf, faultsInConditions, forAnyone, type WindowConditions } from './window-conditions.js'
import { lockWindow, windowInUse, type WindowAsRead } from './window-as-read.reader.js'

export interface WindowToPublish extends Keyed, Period {
  readonly placeId: string
  /** Where it comes from; staff unless said otherwise. */
  readonly source?: WindowSource
  /** Who may use it; anyone unless said otherwise. */
  readonly conditions?: WindowConditions
}

/** Conditions ask only about households that come after the change: whoever holds the place keeps it. */
export interface WindowToChange extends WindowAsRead, Period, Keyed {
  /** Who may use it from now on; as before unless said otherwise. */
  readonly conditions?: WindowConditions
}

export type WindowToWithdraw = WindowAsRead & Keyed

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
  const once = keyedUseCases({ unitOfWork, clock })
  return {
    publish: once('publishAvailabilityWindow', publish, windowAsItIs),
    change: once('changeAvailabilityWindow', change, windowAsItIs),
    withdraw: once('withdrawAvailabilityWindow', withdraw, placeAsItIs),
  }
}

type By<Request> = Asked<Request, HostStaffViewer>

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
  const step = { kind: 'WINDOW_PUBLISHED', before: null, after: published } as const
  await calendarHistory(tx).record({ ...doneBy(viewer, clock), ...step })
  return success(published)
}

async function change(
  tx: EntityManager,
  { viewer, clock, from, until, conditions, ...asRead }: By<WindowToChange>,
): Promise<Result<{ id: string }, ChangeWindowRefusal>> {
  const found = await lockWindow(tx, { ...asRead, hostId: viewer.hostId })
  if (!found.ok) return found
  const { window, place } = found.value
  const days = offeredDays({ from, until }, { today: today(clock), before: window.during })
  const asked = conditions ? faultsInConditions(conditions, ['conditions']) : []
  const faults = [...(days.ok ? [] : days.refusal), ...asked]
  if (!days.ok || faults.length > 0) return refuse({ kind: 'InvalidPeriod', faults })
  const overlap = await overlapOf(tx, { place, during: days.value, exceptId: window.id })
  if (overlap) return refuse(overlap)
  const inUse = await windowInUse(tx, { place, before: window.during, after: [days.value], clock })
  if (inUse) return refuse(inUse)
  const to = { ...(conditions ?? conditionsOf(window)), during: days.value }
  const altered = await availabilityWindowRepository(tx).alter(window, to)
  const step = { kind: 'WINDOW_CHANGED', before: window, after: altered } as const
  await calendarHistory(tx).record({ ...doneBy(viewer, clock), ...step })
  return success(window)
}

async function withdraw(
  tx: EntityManager,
  { viewer, clock, ...asRead }: By<WindowToWithdraw>,
): Promise<Result<{ id: string }, WithdrawWindowRefusal>> {
  const found = await lockWindow(tx, { ...asRead, hostId: viewer.hostId })
  if (!found.ok) return found
  const { window, place } = found.value
  const inUse = await windowInUse(tx, { place, before: window.during, after: [], clock })
  if (inUse) return refuse(inUse)
  await availabilityWindowRepository(tx).remove(window)
  const step = { kind: 'WINDOW_WITHDRAWN', before: window, after: null } as const
  await calendarHistory(tx).record({ ...doneBy(viewer, clock), ...step })
  return success({ id: place.id })
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
