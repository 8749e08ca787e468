import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import { speechless } from './failure.js'
import type { JobPayload, Recurrence, Task } from './job.js'
import { loggerTo, type JobLog } from './job.log.js'
import { workerPresence } from './worker.presence.js'

/** The part of the process that does jobs. */
export interface Jobs {
  /** Stops taking jobs, tells those under way to leave off, and waits for them. */
  stop(): Promise<void>
}

export interface JobsRequest {
  readonly url: string
  readonly tasks: Readonly<Record<string, Task>>
  readonly recurrences: readonly Recurrence[]
  readonly log: JobLog
  /** Jobs done at the same time, at least 2: a long match run must not keep the others waiting. */
  readonly concurrency?: number
  /** How often to look for jobs nobody told about, in milliseconds; added ones are told at once. */
  readonly pollMs?: number
  /** Passed on to the watch over workers that died. */
  readonly graceMs?: number
  /** How long to leave the machine to others before the first job, in milliseconds; default 0. */
  readonly headStartMs?: number
}

const RESTART_PAUSE_MS = 1_000
const CONCURRENCY = 3

/** Begins doing jobs. The tables of the queue must be there: `migrateJobs`. Survives the database going away. */
export async function startJobs(request: JobsRequest): Promise<Jobs> {
  const { url, graceMs = 4_000, headStartMs = 0, log } = request
  const stopping = new AbortController()
  const presence = workerPresence({ url, graceMs })
  await presence.ready
  const current: { runner: Runner | null; worker: string | null } = { runner: null, worker: null }
  const claim = (worker: string) => {
    current.worker = worker
    void presence.claim(worker)
  }

  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined)
  const keepRunning = async () => {
    await pause(headStartMs)
    while (!stopping.signal.aborted) {
      const pool = openPool(request)
      try {
        current.runner = await startRunner(request, pool, stopping.signal, claim)
        if (stopping.signal.aborted) await current.runner.stop()
        else await current.runner.promise
      } catch (error) {
        log({ level: 'error', message: `The job queue stopped and will start again: ${nameOf(error)}` })
      } finally {
        // Not waited for: one connection that does not come back must not keep the queue from starting again.
        void pool.end()
      }
      // What it could not give back, because the database was away, would else wait for a worker that never returns.
      if (current.worker !== null) await presence.disown(current.worker)
      current.worker = null
      await pause(RESTART_PAUSE_MS)
    }
  }
  const running = keepRunning()

  return {
    stop: async () => {
      stopping.abort()
      // Refused when the runner has stopped by itself: then there is nothing to wait for.
      await current.runner?.stop().catch(() => undefined)
      await running
      await presence.close()
    },
  }
}

/**
 * Connections that may break at any time. The queue stops listening to the errors of a pool before its connections have
 * closed, and one that is cut in between would end the process; so somebody listens for as long as there are any.
 */
function openPool({ url, concurrency = CONCURRENCY, log }: JobsRequest): Pool {
  const pool = new Pool({ connectionString: url, max: concurrency + 1 })
  pool.on('error', error => log({ level: 'warning', message: `The job queue lost a connection: ${nameOf(error)}` }))
  // Whoever uses a connection that breaks is told by the query.
  pool.on('connect', client => client.on('error', () => undefined))
  return pool
}

function startRunner(
  { tasks, recurrences, log, concurrency = CONCURRENCY, pollMs = 1_000 }: JobsRequest,
  pgPool: Pool,
  signal: AbortSignal,
  claim: (workerId: string) => void,
): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter()
  // Jobs are locked in the name of the pool, which has its name before it takes the first one.
  events.on('pool:create', ({ workerPool }) => claim(workerPool.id))
  return run({
    pgPool,
    concurrency,
    pollInterval: pollMs,
    noHandleSignals: true,
    logger: loggerTo(log),
    events,
    taskList: taskList(tasks, signal),
    parsedCronItems: parseCronItems(
      recurrences.map(({ task, when }) => ({
        task,
        match: when,
        identifier: task,
        options: { backfillPeriod: 0, maxAttempts: 1, jobKey: task },
      })),
    ),
  })
}

function taskList(tasks: Readonly<Record<string, Task>>, signal: AbortSignal): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload, { job }) => {
        const { attempts, max_attempts: most } = job
        try {
          await task(payload as JobPayload, { number: attempts, last: attempts >= most, signal })
        } catch (error) {
          throw speechless(name, error)
        }
      },
    ]),
  )
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error'
}
