import { undoMinutes } from './calendar-change.js'
import type { CannotUndo } from './calendar-undo.errors.js'

export const changeNotFound = 'There is no such step in the history of your calendar.'

export const cannotUndo: Readonly<Record<CannotUndo['cause'], string>> = {
  NOT_YOURS: 'Somebody else took this step; only they can take it back. Change or publish the window instead.',
  TOO_LATE: `A step can be taken back for ${undoMinutes} minutes, and this one is older. Change or publish the window instead.`,
  FOLLOWED: 'The window was changed again after this step; take the later step back first.',
  NOT_A_STEP_TO_UNDO: 'This step cannot be taken back.',
}
