import type { Config } from './config.js'
import { seedOnce } from './db/seed-once.js'
import { startJobs } from './jobs/job.runner.js'
import type { Door } from './http/door.js'
import type { Log } from './log.js'
import { openPlatform, type Platform } from './platform.js'
import { loadSeeds, type Seeds } from './seeding.js'
import { serve } from './serve.js'
import { systemClock } from './shared/clock.js'
import { undoAll, type Undo } from './undo.js'

/** Whoever waited for a server to come back is answered before its jobs take their part of the machine. */
const PEOPLE_FIRST_MS = 1_500

/** A platform that runs. */
export interface Running {
  readonly port: number
  /** Logins to show to everybody; empty but in a demonstration. */
  readonly logins: Seeds['demonstrationLogins']
  /** Lets what is under way finish, then ends the database connections and, when it is our own, the database. */
  stop(): Promise<void>
}

export interface StartRequest {
  readonly config: Config
  readonly log: Log
  /** Where people wait; closed by whoever opened it when the start fails. */
  readonly door: Door
  /** Told what takes a moment, in a few words. */
  readonly say: (step: string) => void
  /** Calls the start off: what was begun is undone, and `start` throws once nothing of it is left. */
  readonly signal?: AbortSignal
}

/** Brings up everything, in order. When a step fails, the steps before it are undone, and the error is thrown on. */
export async function start(request: StartRequest): Promise<Running> {
  const { signal, log } = request
  const undo: Undo[] = []
  const state = { stopped: Promise.resolve() }
  const stop = () => (state.stopped = state.stopped.then(() => undoAll(undo, log)))
  // A step that takes long fails at once when what it stands on goes away.
  const callOff = () => void stop()
  signal?.addEventListener('abort', callOff)
  try {
    return { ...(await bringUp(request, undo)), stop }
  } catch (error) {
    await stop()
    throw error
  } finally {
    signal?.removeEventListener('abort', callOff)
  }
}

async function bringUp(request: StartRequest, undo: Undo[]): Promise<Omit<Running, 'stop'>> {
  const { config, log, door, say, signal } = request
  const seeds = config.mode === 'demonstration' ? await loadSeeds() : null
  const logins = seeds?.demonstrationLogins ?? []
  signal?.throwIfAborted()
  const platform = await openPlatform({ config, log, say, demonstrationLogins: logins }, undo)
  signal?.throwIfAborted()
  if (seeds) await fill(platform, seeds, say)
  signal?.throwIfAborted()
  const application = platform.applicationAt(systemClock)
  await application.catchUp()
  signal?.throwIfAborted()
  const serving = await serve({ application, dataSource: platform.dataSource, config, door, log })
  undo.push(() => serving.stop())
  signal?.throwIfAborted()
  const jobs = await startJobs({
    ...application,
    url: platform.url,
    headStartMs: PEOPLE_FIRST_MS,
    log: ({ level, message }) => log[level === 'error' ? 'error' : 'warn']({}, message),
  })
  // Whoever waits for an answer comes before the jobs, at the start as at the end.
  undo.splice(-1, 0, () => jobs.stop())
  signal?.throwIfAborted()
  return { port: serving.port, logins }
}

async function fill({ dataSource, applicationAt }: Platform, seeds: Seeds, say: StartRequest['say']): Promise<void> {
  await seedOnce({
    dataSource,
    now: systemClock.now(),
    seed: async () => {
      say('Making up the demonstration network …')
      await seeds.seedDemonstration({ applicationAt, clock: systemClock })
    },
  })
}
