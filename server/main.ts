import { InvalidConfig, readConfig } from './config.js'
import { door as openDoor } from './http/door.js'
import { CannotListen } from './http/server.js'
import { createLog, describeError, type Log } from './log.js'
import { newId } from './shared/id.js'
import type { Running } from './start.js'

/** Stopping takes this long at most; then the process ends whatever is still under way. */
const STOP_WITHIN_MS = 10_000
/** For telling those who wait that there is nothing to wait for. */
const GOODBYE_MS = 500
/** One Ctrl-C may arrive twice, from the terminal and from a parent that passes it on. */
const SAME_SIGNAL_MS = 300

try {
  await main()
} catch (error) {
  process.stderr.write(`${forTheKeyboard(error)}\n`)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLog({ level: config.logLevel })
  process.on('unhandledRejection', error => {
    // A promise nobody waits for has failed. Requests have their own; the process goes on serving.
    log.error({ id: newId(), error: describeError(error) }, 'something failed that nobody waited for')
  })
  const door = await openDoor(config)
  const calledOff = new AbortController()
  const say = (step: string) => void process.stdout.write(`${step}\n`)
  // Read while people wait at the door already: it is most of what there is to read.
  const starting = import('./start.js').then(({ start }) => start({ config, log, door, say, signal: calledOff.signal }))
  stopOnSignal(async () => {
    calledOff.abort()
    const running = await starting.catch(() => null)
    await running?.stop()
  }, log)
  try {
    const running = await starting
    process.stdout.write(welcome(running, config.publicUrl))
  } catch (error) {
    await door.close({ graceMs: GOODBYE_MS })
    if (!calledOff.signal.aborted) throw error
  }
}

function welcome({ logins, port }: Running, publicUrl: string): string {
  const address = publicUrl.endsWith(':0') ? `http://localhost:${port}` : publicUrl
  const width = Math.max(0, ...logins.map(({ email }) => email.length))
  const lines = logins.map(
    ({ email, password, description }) => `  ${email.padEnd(width)}  ${password}  ${description}`,
  )
  const invitation = lines.length > 0 ? `\nSign in with any of these:\n${lines.join('\n')}\n` : ''
  return `Leeward is ready at ${address} (the API at ${address}/graphql).\n${invitation}Press Ctrl-C to stop.\n`
}

/** The first signal ends in order, a second one at once. */
function stopOnSignal(stop: () => Promise<void>, log: Log): void {
  const state = { stoppingSince: null as number | null }
  const onSignal = () => {
    const now = performance.now()
    if (state.stoppingSince !== null) {
      if (now - state.stoppingSince > SAME_SIGNAL_MS) process.exit(130)
      return
    }
    state.stoppingSince = now
    setTimeout(() => {
      log.error({}, 'stopping took too long')
      process.exit(1)
    }, STOP_WITHIN_MS).unref()
    void stop().then(() => process.exit(0))
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

/** What we say of ourselves is for whoever started the process; anything else is a bug, and needs its trace. */
function forTheKeyboard(error: unknown): string {
  const expected =
    error instanceof InvalidConfig ||
    error instanceof CannotListen ||
    (error instanceof Error && error.name === 'EmbeddedPostgresUnavailable')
  if (expected) return error.message
  const { name, code, message, frames } = describeError(error)
  return [`Leeward could not start: ${[name, code, message].filter(Boolean).join(' ')}`, ...frames].join('\n  ')
}
