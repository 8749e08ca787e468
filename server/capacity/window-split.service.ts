import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { keyedUseCases, type Asked, type Keyed } from '../db/keyed-use-cases.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { SplitWindowRefusal } from './availability-window.errors.js'
import { newWindow } from './availability-window.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import { calendarHistory, doneBy } from './calendar-history.writer.js'
import type { Place } from './place.js'
import { placeAsItIs } from './place.reader.js'
import { conditionsOf } from './window-conditions.js'
import { lockWindow, windowInUse, type WindowAsRead } from './window-as-read.reader.js'
import { partsOf, type Cut } from './window-split.js'

export interface WindowToSplit extends WindowAsRead, Cut, Keyed {}

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
  const once = keyedUseCases({ unitOfWork, clock })
  return { split: once('splitAvailabilityWindow', split, placeAsItIs) }
}

async function split(
  tx: EntityManager,
  request: Asked<WindowToSplit, HostStaffViewer>,
): Promise<Result<Place, SplitWindowRefusal>> {
  const { viewer, clock } = request
  const found = await lockWindow(tx, { ...request, hostId: viewer.hostId })
  if (!found.ok) return found
  const { window, place } = found.value
  const parts = partsOf(window.during, request, { today: today(clock) })
  if (!parts.ok) return refuse({ kind: 'InvalidPeriod', faults: parts.refusal })
  const inUse = await windowInUse(tx, { place, before: window.during, after: parts.value, clock })
  if (inUse) return refuse(inUse)
  const [first, second] = parts.value
  const windows = availabilityWindowRepository(tx)
  const conditions = conditionsOf(window)
  const altered = await windows.alter(window, { ...conditions, during: first })
  const added = newWindow({ placeId: place.id, during: second, source: window.source, conditions }, clock)
  await windows.add(added)
  const doing = doneBy(viewer, clock)
  await calendarHistory(tx).recordAll([
    { ...doing, kind: 'WINDOW_CHANGED', before: window, after: altered },
    { ...doing, kind: 'WINDOW_PUBLISHED', before: null, after: added },
  ])
  return success(place)
}
