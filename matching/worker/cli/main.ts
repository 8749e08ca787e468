import { parseArgs } from 'node:util'
import type { Size } from '../../index.js'
import { generateText, sizes } from '../../index.js'
import type { AskCommand } from './ask.js'
import { runExplain, runRank, runValidate } from './ask.js'
import { wholeOption } from './input.js'
import { runSolve } from './solve.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodes } from './terminal.js'
import { usage } from './usage.js'

const options = {
  out: { type: 'string' },
  seed: { type: 'string', default: '1' },
  threads: { type: 'string', default: '1' },
  'time-limit': { type: 'string' },
  iterations: { type: 'string' },
  limit: { type: 'string', default: '20' },
  case: { type: 'string' },
  place: { type: 'string' },
  size: { type: 'string' },
  scarcity: { type: 'string', default: '1' },
  grid: { type: 'string', default: '7' },
  cases: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Values = ReturnType<typeof parse>['values']

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
}

/** Runs one command; a complaint about the command itself goes with the usage. */
export function main(args: readonly string[], terminal: Terminal): ExitCode {
  const misuse = (message: string): ExitCode => {
    terminal.complain(`leeward: ${message}\n${usage}`)
    return exitCodes.badInput
  }
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const [command, ...files] = positionals
  if (values.help) {
    terminal.print(`${usage}\n`)
    return exitCodes.ok
  }
  if (command === undefined) return misuse('no command given')
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (run === undefined) return misuse(`unknown command ${command}`)
  if (files.filter(file => file === '-').length > 1) return misuse('standard input holds one file, not two')
  const outcome = run(terminal, files, values)
  return typeof outcome === 'string' ? misuse(outcome) : outcome
}

/** A command answers an exit code, or what is wrong with the way it was called. */
type Command = (terminal: Terminal, files: readonly string[], values: Values) => ExitCode | string

const commands: Readonly<Record<string, Command | undefined>> = {
  solve: (terminal, [problem, ...more], values) => {
    if (problem === undefined || more.length > 0) return 'solve takes one problem file'
    const seed = wholeOption(values.seed, Number.MIN_SAFE_INTEGER)
    if (seed === undefined) return '--seed must be a whole number'
    // Taken as the most a run may use, which is one: a plan never depends on it.
    if (wholeOption(values.threads, 1) === undefined) return '--threads must be a whole number from 1'
    const iterations = values.iterations === undefined ? undefined : wholeOption(values.iterations, 0)
    if (values.iterations !== undefined && iterations === undefined) return '--iterations must be a whole number from 0'
    const timeLimitSeconds = values['time-limit'] === undefined ? undefined : Number(values['time-limit'])
    if (timeLimitSeconds !== undefined && !(timeLimitSeconds > 0))
      return '--time-limit must be a number of seconds above 0'
    const { out, json } = values
    return runSolve(terminal, { problem, out, seed, iterations, timeLimitSeconds, json })
  },
  validate: (terminal, [problem, solution, ...more], { json }) => {
    if (problem === undefined || more.length > 0) return 'validate takes a problem file and, if wanted, a solution file'
    return runValidate(terminal, { problem, solution, json })
  },
  explain: (terminal, files, values) => {
    const command = askCommand(files, values)
    return typeof command === 'string' ? command : runExplain(terminal, command)
  },
  rank: (terminal, files, values) => {
    const command = askCommand(files, values)
    return typeof command === 'string' ? command : runRank(terminal, command)
  },
  generate: (terminal, files, values) => {
    const seed = wholeOption(values.seed, Number.MIN_SAFE_INTEGER)
    if (files.length > 0) return 'generate takes no files'
    if (seed === undefined) return '--seed must be a whole number'
    if (!isSize(values.size)) return `--size must be one of ${Object.keys(sizes).join(', ')}`
    const scarcity = Number(values.scarcity)
    if (!(scarcity >= 0.01 && scarcity <= 100)) return '--scarcity must be a number from 0.01 to 100'
    const arrivalGridDays = wholeOption(values.grid, 1)
    if (arrivalGridDays === undefined) return '--grid must be a whole number from 1'
    const cases = values.cases === undefined ? undefined : wholeOption(values.cases, 1)
    if (values.cases !== undefined && cases === undefined) return '--cases must be a whole number from 1'
    printInParts(terminal, generateText(values.size, seed, { scarcity, arrivalGridDays, cases }))
    return exitCodes.ok
  },
}

function askCommand([problem, solution, ...more]: readonly string[], values: Values): AskCommand | string {
  if (problem === undefined || solution === undefined || more.length > 0)
    return 'a problem and a solution file are needed'
  if (values.case === undefined) return '--case is needed'
  const limit = wholeOption(values.limit, 1)
  if (limit === undefined) return '--limit must be a whole number from 1'
  return { problem, solution, case: values.case, place: values.place, limit, json: values.json }
}

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

function isSize(text: string | undefined): text is Size {
  return text !== undefined && Object.hasOwn(sizes, text)
}
