import type { Browser } from 'playwright-core'
import { readConfig } from '../../server/config.js'
import { freePort } from '../../server/db/embedded/ports.js'
import { door } from '../../server/http/door.js'
import { createLog } from '../../server/log.js'
import { start } from '../../server/start.js'
import { atEnd } from './at-end.js'
import { launchBrowser } from './browser.js'
import { createTestDatabase } from './test-database.js'

/** The whole program as `npm start` runs it, with the demonstration network in it, and a browser to visit it. */
export interface Platform {
  /** Where it is served, such as http://localhost:41234. */
  readonly baseUrl: string
  readonly databaseUrl: string
  readonly browser: Browser
}

type Undo = () => Promise<unknown>

const holder: { platform: Promise<Platform> | null; undo: Undo[] } = { platform: null, undo: [] }

/** The one platform of this process, started by whoever asks first, which takes some seconds. */
export function thePlatform(): Promise<Platform> {
  if (!holder.platform) {
    holder.platform = startPlatform()
    atEnd(leavePlatform)
  }
  return holder.platform
}

/** Ends it, if it was started. The end of a run of tests does. */
async function leavePlatform(): Promise<void> {
  await holder.platform?.catch(() => undefined)
  holder.platform = null
  for (const step of holder.undo.splice(0).toReversed()) await step()
}

async function startPlatform(): Promise<Platform> {
  // The platform has to know its own address before it listens.
  const [port, database] = await Promise.all([freePort(), createTestDatabase()])
  holder.undo.push(() => database.drop())
  const config = readConfig({
    LEEWARD_DEMONSTRATION: '1',
    LEEWARD_LOG: 'error',
    PORT: String(port),
    DATABASE_URL: database.url,
  })
  const log = createLog({ level: config.logLevel })
  const running = await start({ config, log, door: await door(config), say: () => undefined })
  holder.undo.push(() => running.stop())
  const browser = await launchBrowser()
  holder.undo.push(() => browser.close())
  return { baseUrl: config.publicUrl, databaseUrl: database.url, browser }
}
