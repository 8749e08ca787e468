import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { keyedUseCases, type Asked, type Keyed } from '../db/keyed-use-cases.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { groupBy } from '../shared/group-by.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import { span } from '../shared/stay.js'
import { newWindow, type AvailabilityWindow } from './availability-window.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import { calendarHistory, doneBy } from './calendar-history.writer.js'
import { ledger } from './ledger.writer.js'
import { occupancyReader } from './occupancy.reader.js'
import { placeReader } from './place.reader.js'
import { conditionsOf } from './window-conditions.js'
import type { PlanWindowsRefusal, PublishWindowsRefusal } from './window-plan.errors.js'
import { besideWhatIs, windowsToMake, yearOfDays, type PlannedWindow, type WindowsAsked } from './window-plan.js'

export interface WindowsToPublish extends Keyed {
  readonly plan: WindowsAsked
  /** Publish all others when some clash; without it nothing is published then. */
  readonly leaveOutClashing: boolean
}

/** Several windows at once: looked at first, and then published together or not at all. */
export interface WindowPlanService {
  /** What `publish` would make and what clashes, as things are now. Nothing is changed. */
  plan(viewer: HostStaffViewer, asked: WindowsAsked): Promise<Result<readonly PlannedWindow[], PlanWindowsRefusal>>
  /** Answers the windows published, by place and day; a repeated request those that are still there. */
  publish(
    viewer: HostStaffViewer,
    request: WindowsToPublish,
  ): Promise<Result<readonly AvailabilityWindow[], PublishWindowsRefusal>>
}

export function windowPlanService({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }): WindowPlanService {
  const once = keyedUseCases({ unitOfWork, clock })
  return {
    plan: (viewer, asked) => unitOfWork.read(tx => planned(tx, { viewer, clock, asked })),
    publish: once('publishAvailabilityWindows', publish, async (tx, batchId) =>
      success(await availabilityWindowReader(tx).ofBatch(batchId)),
    ),
  }
}

interface Asking {
  readonly viewer: HostStaffViewer
  readonly clock: Clock
}

async function publish(
  tx: EntityManager,
  { viewer, clock, plan: asked, leaveOutClashing }: Asked<WindowsToPublish, HostStaffViewer>,
): Promise<Result<{ id: string }, PublishWindowsRefusal>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const found = await planned(tx, { viewer, clock, asked })
  if (!found.ok) return found
  const clashing = found.value.flatMap(({ clash }) => clash ?? [])
  const free = found.value.filter(({ clash }) => clash === null)
  if (free.length === 0 || (clashing.length > 0 && !leaveOutClashing))
    return refuse({ kind: 'WindowsClash', windows: eachOnce(clashing) })
  const batchId = newId()
  const made = free.map(({ placeId, during, source, ...more }) =>
    newWindow({ placeId, during, source, batchId, conditions: conditionsOf(more) }, clock),
  )
  await availabilityWindowRepository(tx).addAll(made)
  const doing = doneBy(viewer, clock)
  await calendarHistory(tx).recordAll(
    made.map(after => ({ ...doing, kind: 'WINDOW_PUBLISHED' as const, before: null, after })),
  )
  return success({ id: batchId })
}

async function planned(
  tx: EntityManager,
  { viewer, clock, asked }: Asking & { asked: WindowsAsked },
): Promise<Result<readonly PlannedWindow[], PlanWindowsRefusal>> {
  const placeIds = [...new Set(asked.placeIds)]
  const places = await placeReader(tx).byIds(placeIds)
  if (places.length !== placeIds.length || places.some(({ hostId }) => hostId !== viewer.hostId))
    return refuse({ kind: 'NotFound' })
  const windows = availabilityWindowReader(tx)
  const year = asked.copyOfYear === null ? null : yearOfDays(asked.copyOfYear)
  const toCopy = groupBy(year ? await windows.ofPlaces(placeIds, year) : [], ({ placeId }) => placeId)
  const made = windowsToMake(
    { ...asked, placeIds },
    { today: today(clock), windowsOf: placeId => toCopy.get(placeId) ?? [] },
  )
  if (!made.ok) return refuse({ kind: 'InvalidPeriod', faults: made.refusal })
  const period = span(made.value.map(({ during }) => during))!
  const offered = groupBy(await windows.ofPlaces(placeIds, period), ({ placeId }) => placeId)
  const standing = groupBy(await occupancyReader(tx).ofPlaces(placeIds, period), ({ placeId }) => placeId)
  return success(
    besideWhatIs(made.value, {
      windowsOf: placeId => offered.get(placeId) ?? [],
      occupanciesOf: placeId => standing.get(placeId) ?? [],
    }),
  )
}

function eachOnce(windows: readonly AvailabilityWindow[]): readonly AvailabilityWindow[] {
  return [...new Map(windows.map(window => [window.id, window])).values()]
}
