import type { KeyReused, NotFound, WindowInUse, WindowOverlap } from './availability-window.errors.js'

/** The step cannot be taken back by this person, or no longer. */
export interface CannotUndo {
  readonly kind: 'CannotUndo'
  readonly cause:
    /** Somebody else took it. */
    | 'NOT_YOURS'
    /** It is too long ago. */
    | 'TOO_LATE'
    /** Another step about the same window came after it. */
    | 'FOLLOWED'
    /** It took something back itself, or is about no window. */
    | 'NOT_A_STEP_TO_UNDO'
}

/** Why a step was not taken back. What has come to stand there is named by the refusals that changing a window has. */
export type UndoRefusal = NotFound | CannotUndo | WindowOverlap | WindowInUse | KeyReused
