import { describeError, type Log } from './log.js'

/** Undoes one step of what was begun. */
export type Undo = () => Promise<unknown>

/** Undoes what was begun, last first, and goes on when one undoing fails. */
export async function undoAll(undo: Undo[], log: Log): Promise<void> {
  for (const step of undo.splice(0).toReversed()) {
    await step().catch((error: unknown) => log.error({ error: describeError(error) }, 'stopping failed'))
  }
}
