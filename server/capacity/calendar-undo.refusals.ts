import { inUse, overlap } from './availability-window.refusals.js'
import { windowKeyReused } from './availability-window.wording.js'
import type { UndoRefusal } from './calendar-undo.errors.js'
import { taken } from './place-block.refusals.js'
import { cannotUndo, changeNotFound } from './calendar-undo.wording.js'

/** The refusal of an undo as the API shows it. */
export function undoError(refusal: UndoRefusal) {
  switch (refusal.kind) {
    case 'CannotUndo':
      return { __typename: 'CannotUndo' as const, message: cannotUndo[refusal.cause] }
    case 'NotFound':
      return { __typename: 'NotFound' as const, message: changeNotFound }
    case 'WindowOverlap':
      return overlap(refusal)
    case 'WindowInUse':
      return inUse(refusal)
    case 'PlaceTaken':
      return taken(refusal)
    case 'IdempotencyKeyReused':
      return { __typename: 'IdempotencyKeyReused' as const, message: windowKeyReused }
  }
}
