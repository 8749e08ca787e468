import { parseArgs } from 'node:util'
import { demonstration, scenarios } from './scenarios/index.js'
import type { Scenario } from './scenarios/scenario.js'

/** Bad words on the command line; the message says which. */
export class Usage extends Error {
  override readonly name = 'Usage'
}

/** What somebody asks for. */
export interface Asked {
  readonly scenario: Scenario
  /** 0 to 2147483647. */
  readonly seed: number
  /** Whether a synthetic network that is there may be thrown away. */
  readonly replace: boolean
  readonly list: boolean
  readonly assumptions: boolean
}

/** What the command line asks for. Throws Usage. */
export function readWords(words: readonly string[]): Asked {
  const values = parsed(words)
  const scenario = scenarios.get(values.scenario)
  if (!scenario)
    throw new Usage(`There is no scenario ${values.scenario}. There are: ${[...scenarios.keys()].join(', ')}.`)
  const seed = Number(values.seed)
  if (!Number.isInteger(seed) || seed < 0 || seed > 2_147_483_647)
    throw new Usage('--seed is a whole number from 0 to 2147483647.')
  return { ...values, scenario, seed }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        scenario: { type: 'string', default: demonstration.name },
        seed: { type: 'string', default: '1' },
        replace: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        assumptions: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new Usage('Usage: npm run seed -- [--scenario NAME] [--seed NUMBER] [--replace] | --list | --assumptions')
  }
}
