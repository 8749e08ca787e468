import { InvalidConfig, readConfig } from '../server/config.js'
import { seedOnce } from '../server/db/seed-once.js'
import { createLog } from '../server/log.js'
import { openPlatform } from '../server/platform.js'
import { systemClock } from '../server/shared/clock.js'
import { undoAll, type Undo } from '../server/undo.js'
import { assumptions } from './assumptions.js'
import { demonstrationPassword } from './logins.js'
import { readWords, Usage } from './command-line.js'
import { scenarios } from './scenarios/index.js'
import type { Scenario } from './scenarios/scenario.js'
import { tell } from './tell.js'

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Usage || error instanceof InvalidConfig)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

async function main(words: readonly string[]): Promise<void> {
  const asked = readWords(words)
  if (asked.list) for (const { name, description } of scenarios.values()) say(`${name.padEnd(14)} ${description}`)
  if (asked.assumptions) for (const { subject, value, source } of assumptions) say(`${subject}: ${value}\n  ${source}`)
  if (!asked.list && !asked.assumptions) await fill(asked)
}

async function fill({
  scenario,
  seed,
  replace,
}: {
  scenario: Scenario
  seed: number
  replace: boolean
}): Promise<void> {
  const config = readConfig(process.env)
  if (config.mode !== 'demonstration')
    throw new Usage('Synthetic networks are for demonstrations. Set LEEWARD_DEMONSTRATION=1 to say that this is one.')
  const log = createLog({ level: config.logLevel })
  const undo: Undo[] = []
  try {
    const { dataSource, applicationAt } = await openPlatform({ config, log, say, demonstrationLogins: [] }, undo)
    const story = () => tell({ applicationAt, clock: systemClock }, { scenario, seed })
    say(`Making up the network ${scenario.name} from seed ${seed} …`)
    const filled = await seedOnce({ dataSource, now: systemClock.now(), replace, seed: story })
    if (!filled)
      throw new Usage(
        replace
          ? 'The database holds a network that is not synthetic. Nothing was changed.'
          : 'The database holds a network already. Nothing was changed; --replace throws a synthetic one away.',
      )
    say(`Done. Everybody's password is ${demonstrationPassword}.`)
  } finally {
    await undoAll(undo, log)
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
