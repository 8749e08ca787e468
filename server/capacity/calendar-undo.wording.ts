import { undoMinutes } from './calendar-change.js'
import type { CannotUndo } from './calendar-undo.errors.js'

export const changeNotFound = 'There is no such step in the history of your calendar.'

export const cannotUndo: Readonly<Record<CannotUndo['cause'], string>> = {
  NOT_YOURS:
    'Somebody else took this step; only they can take it back. Make the change you want as a step of your own.',
  TOO_LATE: `A step can be taken back for ${undoMinutes} minutes, and this one is older. Make the change you want as a new step.`,
  FOLLOWED:
    'The window, or what is blocked in the place, was changed again after this step; take the later step back first.',
  IMPORTED: 'What an imported calendar did is not taken back here; answer for its days, or remove the calendar.',
  NOT_A_STEP_TO_UNDO: 'This step cannot be taken back.',
}
