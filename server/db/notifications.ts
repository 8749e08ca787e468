import type { EntityManager } from 'typeorm'
import { standingConnection } from './standing-connection.js'

/** What is told about: one channel of PostgreSQL each. */
const channels = { matchRun: 'leeward_match_run' } as const

export type NotificationChannel = keyof typeof channels

/** Tells processes that objects have changed. Only identifiers travel; who is told reads again, with its own rights. */
export interface Notifications {
  /** Settles when the process is listening. */
  readonly ready: Promise<void>
  /**
   * One item for each change of the object from now on. Changes that come faster than they are read become one, and
   * so does whatever may have been missed while the connection was broken. Ends when `return` is called.
   */
  watch(channel: NotificationChannel, id: string): AsyncIterableIterator<void>
  /** Ends all watches and the connection. */
  close(): Promise<void>
}

/** Tells it when the transaction commits, and not at all when it does not. */
export async function notify(tx: EntityManager, channel: NotificationChannel, id: string): Promise<void> {
  await tx.query('SELECT pg_notify($1, $2)', [channels[channel], id])
}

/** One connection for the whole process, however many watch. */
export function notifications({ url, pauseMs = 500 }: { url: string; pauseMs?: number }): Notifications {
  const watches = new Set<Watch>()
  const connection = standingConnection({
    url,
    pauseMs,
    prepare: async client => {
      for (const channel of Object.values(channels)) await client.query(`LISTEN ${channel}`)
      for (const watch of watches) watch.tell()
    },
    onNotification: ({ channel, payload }) => {
      for (const watch of watches) if (watch.channel === channel && watch.id === payload) watch.tell()
    },
  })
  return {
    ready: connection.ready,
    watch: (channel, id) => {
      const watch = openWatch({ channel: channels[channel], id, onEnd: () => watches.delete(watch) })
      watches.add(watch)
      return watch.changes
    },
    close: async () => {
      for (const watch of watches) await watch.changes.return?.()
      await connection.close()
    },
  }
}

interface Watch {
  readonly channel: string
  readonly id: string
  readonly changes: AsyncIterableIterator<void>
  tell(): void
}

/** An iterator of its own and not a generator: `return` must end it also while somebody waits for the next change. */
function openWatch({ channel, id, onEnd }: { channel: string; id: string; onEnd: () => void }): Watch {
  const state = { changed: false, ended: false, waiting: [] as ((result: IteratorResult<void>) => void)[] }
  const change: IteratorResult<void> = { done: false, value: undefined }
  const end: IteratorResult<void> = { done: true, value: undefined }
  const changes: AsyncIterableIterator<void> = {
    next: () => {
      if (state.ended) return Promise.resolve(end)
      if (!state.changed) return new Promise(resolve => state.waiting.push(resolve))
      state.changed = false
      return Promise.resolve(change)
    },
    return: () => {
      state.ended = true
      for (const answer of state.waiting.splice(0)) answer(end)
      onEnd()
      return Promise.resolve(end)
    },
    [Symbol.asyncIterator]: () => changes,
  }
  return {
    channel,
    id,
    changes,
    tell: () => {
      const waiting = state.waiting.shift()
      if (waiting) waiting(change)
      else state.changed = true
    },
  }
}
