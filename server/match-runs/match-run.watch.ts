import type { Notifications } from '../db/notifications.js'
import { hasEnded } from './match-run.lifecycle.js'
import type { MatchRun } from './match-run.js'

export interface WatchRequest {
  readonly notifications: Pick<Notifications, 'watch'>
  /** Reads the run with the rights of whoever watches; null when there is none to be seen. */
  readonly read: (id: string) => Promise<MatchRun | null>
}

/**
 * The run as it is now and then after each change, the last time when it has ended. Without a run that the watcher may
 * see it ends at once. An iterator of its own, so that `return` ends it also while nothing happens.
 */
export function watchMatchRun({ notifications, read }: WatchRequest, id: string): AsyncIterableIterator<MatchRun> {
  // Watching begins before the first look: a change in between is told twice rather than never.
  const changes = notifications.watch('matchRun', id)
  const state = { begun: false, ended: false }
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    const first = !state.ended
    state.ended = true
    if (first) await changes.return?.()
    return { done: true, value: undefined }
  }
  const runs: AsyncIterableIterator<MatchRun> = {
    next: async () => {
      if (state.ended) return end()
      if (state.begun && (await changes.next()).done) return end()
      state.begun = true
      const run = await read(id)
      if (!run) return end()
      if (hasEnded(run)) await end()
      return { done: false, value: run }
    },
    return: end,
    throw: async error => {
      await end()
      throw error
    },
    [Symbol.asyncIterator]: () => runs,
  }
  return runs
}
