import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { keyedUseCases, type Asked, type Keyed } from '../db/keyed-use-cases.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { isBlockChange, isImportStep, isWindowChange, undoableUntil, type CalendarChange } from './calendar-change.js'
import { calendarHistoryReader } from './calendar-history.reader.js'
import { calendarHistory, doneBy } from './calendar-history.writer.js'
import type { CannotUndo, UndoRefusal } from './calendar-undo.errors.js'
import { takeBack } from './calendar-undo.writer.js'
import { ledger } from './ledger.writer.js'
import type { Place } from './place.js'
import { placeAsItIs, placeReader } from './place.reader.js'

export interface StepToUndo extends Keyed {
  readonly changeId: string
}

export interface CalendarUndoService {
  /**
   * Takes back what the viewer did last about a window, or about the blocks of a place, as a step of its own in the
   * history. Refused where a hold or a stay has come to stand in the days that would be lost, or another window on the
   * days that would be offered again, and for what imported calendars did. Answers the place.
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
  const once = keyedUseCases({ unitOfWork, clock })
  return { undo: once('undoCalendarChange', undo, placeAsItIs) }
}

async function undo(
  tx: EntityManager,
  { viewer, clock, changeId }: Asked<StepToUndo, HostStaffViewer>,
): Promise<Result<{ id: string }, UndoRefusal>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const [change] = await calendarHistoryReader(tx).byIds([changeId])
  if (change?.hostId !== viewer.hostId) return refuse({ kind: 'NotFound' })
  if (isImportStep(change)) return refuse({ kind: 'CannotUndo', cause: 'IMPORTED' })
  if (!isWindowChange(change) && !isBlockChange(change))
    return refuse({ kind: 'CannotUndo', cause: 'NOT_A_STEP_TO_UNDO' })
  const [latest] = await calendarHistoryReader(tx).latestAbout([change.subjectId])
  const isLast = latest?.id === change.id
  if (undoableUntil(change, { accountId: viewer.accountId, isLast, now: clock.now() }) === null)
    return refuse(whyNot(change, { viewer, isLast }))
  const [place] = await placeReader(tx).byIds([change.placeId])
  if (!place) throw new Error('a step is about a place that does not exist')
  const back = await takeBack(tx, { change, place, clock })
  if (!back.ok) return back
  await calendarHistory(tx).record({ ...doneBy(viewer, clock), undoes: change.id, ...back.value })
  return success({ id: place.id })
}

function whyNot(change: CalendarChange, { viewer, isLast }: { viewer: HostStaffViewer; isLast: boolean }): CannotUndo {
  if (change.by !== viewer.accountId) return { kind: 'CannotUndo', cause: 'NOT_YOURS' }
  if (change.undoes !== null) return { kind: 'CannotUndo', cause: 'NOT_A_STEP_TO_UNDO' }
  return { kind: 'CannotUndo', cause: isLast ? 'TOO_LATE' : 'FOLLOWED' }
}
