import { standingConnection } from '../db/standing-connection.js'

/** First number of the advisory locks by which processes show that they are alive; the second stands for the worker. */
const PRESENCE_CLASS = 4717

/**
 * Shows other processes that this one is alive, and frees the jobs of those that are not. A worker that locks jobs
 * holds an advisory lock as long as its process lives: PostgreSQL takes it back the moment the process dies.
 */
export interface WorkerPresence {
  /** Settles when the process can be seen. */
  readonly ready: Promise<void>
  /** Shows the worker as alive from now until it is disowned, `close` is called or the process ends. */
  claim(workerId: string): Promise<void>
  /** Shows the worker as dead: it has come to its end within a process that lives on. */
  disown(workerId: string): Promise<void>
  close(): Promise<void>
}

export interface WorkerPresenceRequest {
  readonly url: string
  /** How often to look for dead workers, in milliseconds. */
  readonly everyMs?: number
  /**
   * How long a worker must have been seen dead before its jobs are freed, in milliseconds. Covers the moment in which
   * a living process has lost its connection, and its locks with it, and opens another.
   */
  readonly graceMs?: number
}

export function workerPresence({ url, graceMs = 4_000, everyMs = graceMs / 4 }: WorkerPresenceRequest): WorkerPresence {
  const workers = new Set<string>()
  const connection = standingConnection({
    url,
    prepare: async client => {
      for (const worker of workers) await client.query(LOCK, [PRESENCE_CLASS, worker])
    },
  })
  const seenDead = new Map<string, number>()
  const sweep = async () => {
    const dead = (await connection.query<{ worker: string }>(DEAD, [PRESENCE_CLASS])) ?? []
    const overdue = remember(
      seenDead,
      dead.map(row => row.worker),
      { now: performance.now(), graceMs },
    )
    if (overdue.length > 0) await connection.query(FREE, [PRESENCE_CLASS, overdue])
  }
  const timer = setInterval(() => void sweep(), everyMs)
  timer.unref()

  return {
    ready: connection.ready,
    claim: async worker => {
      workers.add(worker)
      await connection.query(LOCK, [PRESENCE_CLASS, worker])
    },
    disown: async worker => {
      workers.delete(worker)
      // Opening the connection and claiming may both have locked, and each lock is let go by itself.
      for (;;) {
        const rows = await connection.query<{ held: boolean }>(UNLOCK, [PRESENCE_CLASS, worker])
        if (!rows?.[0]?.held) return
      }
    },
    close: async () => {
      clearInterval(timer)
      await connection.close()
    },
  }
}

/** Keeps since when each worker has been seen dead without a break, and answers those that have been for long enough. */
export function remember(
  seenDead: Map<string, number>,
  dead: readonly string[],
  { now, graceMs }: { now: number; graceMs: number },
): readonly string[] {
  for (const worker of seenDead.keys()) if (!dead.includes(worker)) seenDead.delete(worker)
  for (const worker of dead) if (!seenDead.has(worker)) seenDead.set(worker, now)
  return dead.filter(worker => now - (seenDead.get(worker) ?? now) >= graceMs)
}

const LOCK = 'SELECT pg_try_advisory_lock_shared($1, hashtext($2))'

const UNLOCK = 'SELECT pg_advisory_unlock_shared($1, hashtext($2)) AS held'

/** Locks of two numbers stand in pg_locks with objsubid 2; the second number is shown without its sign. */
const ALIVE = `EXISTS (
  SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = $1::oid
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND objid::bigint = (hashtext(worker)::bigint & 4294967295))`

const DEAD = `SELECT worker FROM (
  SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs WHERE locked_by IS NOT NULL) AS holder WHERE NOT ${ALIVE}`

const FREE = `SELECT graphile_worker.force_unlock_workers(
  (SELECT coalesce(array_agg(worker), '{}') FROM unnest($2::text[]) AS suspect (worker) WHERE NOT ${ALIVE}))`
