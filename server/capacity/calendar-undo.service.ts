import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { leftOutside, type AvailabilityWindow } from './availability-window.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import {
  isWindowChange,
  undoableUntil,
  type CalendarChange,
  type WindowChange,
  type WindowChangeKind,
} from './calendar-change.js'
import { calendarHistoryReader } from './calendar-history.reader.js'
import { calendarHistory } from './calendar-history.writer.js'
import type { CannotUndo, UndoRefusal } from './calendar-undo.errors.js'
import { ledger } from './ledger.writer.js'
import { occupancyReader } from './occupancy.reader.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'

export interface StepToUndo {
  readonly changeId: string
  readonly idempotencyKey: string
}

export interface CalendarUndoService {
  /**
   * Takes back what the viewer did last about a window, as a step of its own in the history. Refused where a hold or
   * a stay has come to stand in the days that would be lost, or another window on the days that would be offered
   * again. Answers the place.
   */
  undo(viewer: HostStaffViewer, request: StepToUndo): Promise<Result<Place, UndoRefusal>>
}

export function calendarUndoService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): CalendarUndoService {
  return {
    undo: (viewer, { idempotencyKey: key, changeId }) =>
      unitOfWork.transaction(async tx => {
        const request = { tx, clock, viewer, key, operation: 'undoCalendarChange', body: { changeId } }
        const done = await once(request, () => undo(tx, { viewer, clock, changeId }))
        if (!done.ok) return done
        const [place] = await placeReader(tx).byIds([done.value.id])
        return place ? success(place) : refuse({ kind: 'NotFound' })
      }),
  }
}

interface Undoing {
  readonly viewer: HostStaffViewer
  readonly clock: Clock
  readonly changeId: string
}

async function undo(
  tx: EntityManager,
  { viewer, clock, changeId }: Undoing,
): Promise<Result<{ id: string }, UndoRefusal>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const [change] = await calendarHistoryReader(tx).byIds([changeId])
  if (change?.hostId !== viewer.hostId) return refuse({ kind: 'NotFound' })
  if (!isWindowChange(change)) return refuse({ kind: 'CannotUndo', cause: 'NOT_A_STEP_TO_UNDO' })
  const [latest] = await calendarHistoryReader(tx).latestAbout([change.subjectId])
  const isLast = latest?.id === change.id
  if (undoableUntil(change, { accountId: viewer.accountId, isLast, now: clock.now() }) === null)
    return refuse(whyNot(change, { viewer, isLast }))
  const [place] = await placeReader(tx).byIds([change.placeId])
  if (!place) throw new Error('a step is about a place that does not exist')
  const inTheWay = await whatStandsThere(tx, { change, place, clock })
  if (inTheWay) return refuse(inTheWay)
  const undone = { hostId: viewer.hostId, by: viewer.accountId, at: clock.now(), undoes: change.id }
  await calendarHistory(tx).record({ ...undone, ...(await takeBack(tx, change)) })
  return success({ id: place.id })
}

function whyNot(change: CalendarChange, { viewer, isLast }: { viewer: HostStaffViewer; isLast: boolean }): CannotUndo {
  if (change.by !== viewer.accountId) return { kind: 'CannotUndo', cause: 'NOT_YOURS' }
  if (change.undoes !== null) return { kind: 'CannotUndo', cause: 'NOT_A_STEP_TO_UNDO' }
  return { kind: 'CannotUndo', cause: isLast ? 'TOO_LATE' : 'FOLLOWED' }
}

/** Holds and stays in the days that would no longer be offered, or another window on those that would be again. */
async function whatStandsThere(
  tx: EntityManager,
  { change: { before, after, subjectId }, place, clock }: { change: WindowChange; place: Place; clock: Clock },
): Promise<UndoRefusal | null> {
  if (before) {
    const window = await availabilityWindowRepository(tx).inTheWay(place.id, before.during, subjectId)
    if (window) return { kind: 'WindowOverlap', place, window }
  }
  if (!after) return null
  const standing = await occupancyReader(tx).ofPlaces([place.id], after.during)
  const days = { before: after.during, after: before ? [before.during] : [], today: today(clock) }
  const occupancies = leftOutside(standing, days)
  return occupancies.length > 0 ? { kind: 'WindowInUse', place, occupancies } : null
}

interface TakenBack {
  readonly kind: WindowChangeKind
  readonly before: AvailabilityWindow | null
  readonly after: AvailabilityWindow | null
}

async function takeBack(tx: EntityManager, { before, after }: WindowChange): Promise<TakenBack> {
  const windows = availabilityWindowRepository(tx)
  if (!before) {
    await windows.remove(after!)
    return { kind: 'WINDOW_WITHDRAWN', before: after, after: null }
  }
  const back = await windows.putBack(before, (after ?? before).version)
  return { kind: after ? 'WINDOW_CHANGED' : 'WINDOW_PUBLISHED', before: after, after: back }
}
