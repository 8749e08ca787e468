import { generateText, sizes } from '../../../index.js'
import type { Size } from '../../../index.js'
import { command } from '../command.js'
import { decimal, oneOf, whole } from '../options.js'
import { exitCodes } from '../terminal.js'
import type { Terminal } from '../terminal.js'
import { seed } from './shared-options.js'

const words = Object.keys(sizes) as Size[]

export const generateCommand = command({
  name: 'generate',
  files: [],
  what: 'Prints a synthetic problem, the same for the same seed.',
  options: {
    size: oneOf({ value: words.join('|'), what: 'How large the network is.', words }),
    seed,
    scarcity: decimal({
      value: 'x',
      what: 'Demand against supply, 1 being the usual.',
      must: 'a number from 0.01 to 100',
      accepts: number => number >= 0.01 && number <= 100,
      fallback: 1,
    }),
    grid: whole({ value: 'days', what: 'Days between the days of arrival.', minimum: 1, maximum: 366, fallback: 7 }),
    cases: whole({
      value: 'n',
      what: 'How many cases, in place of those of the size.',
      minimum: 1,
      fallback: undefined,
    }),
  },
  run: ({ terminal, values }) => {
    if (values.size === undefined) return `--size must be one of ${words.join(', ')}`
    const { scarcity, grid: arrivalGridDays, cases } = values
    printInParts(terminal, generateText(values.size, values.seed, { scarcity, arrivalGridDays, cases }))
    return exitCodes.ok
  },
})

const partLength = 1 << 20

/** Prints many small pieces as a few large ones, and a line end. */
function printInParts(terminal: Terminal, pieces: Iterable<string>): void {
  let part = ''
  for (const piece of pieces) {
    part += piece
    if (part.length < partLength) continue
    terminal.print(part)
    part = ''
  }
  terminal.print(`${part}\n`)
}
