import type { Config } from './config.js'
import { seedOnce } from './db/seed-once.js'
import { startJobs } from './jobs/job.runner.js'
import type { Log } from './log.js'
import { openPlatform, type Platform } from './platform.js'
import { loadSeeds, type Seeds } from './seeding.js'
import { serve } from './serve.js'
import { systemClock } from './shared/clock.js'
import { undoAll, type Undo } from './undo.js'

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
  /** Told what takes a moment, in a few words. */
  readonly say: (step: string) => void
}

/** Brings up everything, in order. When a step fails, the steps before it are undone, and the error is thrown on. */
export async function start(request: StartRequest): Promise<Running> {
  const undo: Undo[] = []
  const stop = () => undoAll(undo, request.log)
  try {
    return { ...(await bringUp(request, undo)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function bringUp({ config, log, say }: StartRequest, undo: Undo[]): Promise<Omit<Running, 'stop'>> {
  const seeds = config.mode === 'demonstration' ? await loadSeeds() : null
  const logins = seeds?.demonstrationLogins ?? []
  const platform = await openPlatform({ config, log, say, demonstrationLogins: logins }, undo)
  if (seeds) await fill(platform, seeds, say)
  const application = platform.applicationAt(systemClock)
  const jobs = await startJobs({
    ...application,
    url: platform.url,
    log: ({ level, message }) => log[level === 'error' ? 'error' : 'warn']({}, message),
  })
  undo.push(() => jobs.stop())
  const serving = await serve({ application, dataSource: platform.dataSource, config, log })
  undo.push(() => serving.stop())
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
