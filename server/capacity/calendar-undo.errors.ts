import type { KeyReused, NotFound, WindowInUse, WindowOverlap } from './availability-window.errors.js'
import type { PlaceTaken } from './place-block.errors.js'

/** The step cannot be taken back by this person, or no longer. */
export interface CannotUndo {
  readonly kind: 'CannotUndo'
  readonly cause:
    /** Somebody else took it. */
    | 'NOT_YOURS'
    /** It is too long ago. */
    | 'TOO_LATE'
    /** Another step about the same window, or about blocks of the same place, came after it. */
    | 'FOLLOWED'
    /** It is about an imported calendar, which is answered for or removed instead. */
    | 'IMPORTED'
    /** It took something back itself, or is about the whole calendar. */
    | 'NOT_A_STEP_TO_UNDO'
}

/** Why a step was not taken back. What has come to stand there is named as where windows are changed and days blocked. */
export type UndoRefusal = NotFound | CannotUndo | WindowOverlap | WindowInUse | PlaceTaken | KeyReused
