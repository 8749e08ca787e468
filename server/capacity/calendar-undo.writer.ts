import type { EntityManager } from 'typeorm'
import type { Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { availabilityWindowRepository } from './availability-window.repository.js'
import { isWindowChange, type BlockChange, type WindowChange } from './calendar-change.js'
import type { StepToRecord } from './calendar-history.writer.js'
import type { UndoRefusal } from './calendar-undo.errors.js'
import { blockedBy } from './place-block.js'
import { placeBlocks } from './place-block.writer.js'
import type { Place } from './place.js'
import { windowInUse } from './window-as-read.reader.js'

interface ToTakeBack<Change> {
  readonly change: Change
  readonly place: Place
  readonly clock: Clock
}

/** What a step back did, to be written down with whoever did it. */
type StepBack<Step = StepToRecord> = Step extends StepToRecord ? Pick<Step, 'kind' | 'before' | 'after'> : never

/** Makes the calendar of a place what it was before a step. The host is locked by whoever calls. */
export async function takeBack(
  tx: EntityManager,
  { change, ...where }: ToTakeBack<WindowChange | BlockChange>,
): Promise<Result<StepBack, UndoRefusal>> {
  return isWindowChange(change) ? takeWindowBack(tx, { change, ...where }) : takeBlocksBack(tx, { change, ...where })
}

async function takeWindowBack(
  tx: EntityManager,
  asked: ToTakeBack<WindowChange>,
): Promise<Result<StepBack, UndoRefusal>> {
  const inTheWay = await whatStandsThere(tx, asked)
  if (inTheWay) return refuse(inTheWay)
  const { before, after } = asked.change
  const windows = availabilityWindowRepository(tx)
  if (!before) {
    await windows.remove(after!)
    return success({ kind: 'WINDOW_WITHDRAWN', before: after, after: null })
  }
  const back = await windows.putBack(before, (after ?? before).version)
  return success({ kind: after ? 'WINDOW_CHANGED' : 'WINDOW_PUBLISHED', before: after, after: back })
}

/** Holds and stays in the days that would no longer be offered, or another window on those that would be again. */
async function whatStandsThere(
  tx: EntityManager,
  { change: { before, after, subjectId }, place, clock }: ToTakeBack<WindowChange>,
): Promise<UndoRefusal | null> {
  if (before) {
    const window = await availabilityWindowRepository(tx).inTheWay(place.id, before.during, subjectId)
    if (window) return { kind: 'WindowOverlap', place, window }
  }
  if (!after) return null
  return windowInUse(tx, { place, before: after.during, after: before ? [before.during] : [], clock })
}

async function takeBlocksBack(
  tx: EntityManager,
  { change: { before, after }, place }: ToTakeBack<BlockChange>,
): Promise<Result<StepBack, UndoRefusal>> {
  const blocks = placeBlocks(tx, place)
  if (after) {
    const lifted = blockedBy(place.id, await blocks.lift(after.days))
    return success({ kind: 'BLOCK_REMOVED', before: lifted, after: null })
  }
  const added = await blocks.add(before!.days)
  return added.ok ? success({ kind: 'BLOCK_ADDED', before: null, after: blockedBy(place.id, added.value) }) : added
}
