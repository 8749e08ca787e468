import { parseArgs } from 'node:util'
import type { Command } from './command.js'
import { commands } from './commands/index.js'
import { helpOf, overview, usageOf } from './help.js'
import type { Options } from './options.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodes } from './terminal.js'

/** Runs one command; a complaint about the way it was called goes with its usage. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined) return misuse(terminal, 'no command given')
  if (['--help', '-h', 'help'].includes(name)) {
    terminal.print(`${overview(commands)}\n`)
    return exitCodes.ok
  }
  const command = commands.find(candidate => candidate.name === name)
  if (command === undefined) return misuse(terminal, `unknown command ${name}`)
  if (rest.some(arg => arg === '--help' || arg === '-h')) {
    terminal.print(`${helpOf(command)}\n`)
    return exitCodes.ok
  }
  const read = readArguments(command, rest)
  if (typeof read === 'string') return misuse(terminal, read, command)
  const answer = await command.run({ terminal, ...read })
  return typeof answer === 'string' ? misuse(terminal, answer, command) : answer
}

function misuse(terminal: Terminal, message: string, command?: Command): ExitCode {
  const usage =
    command === undefined ? overview(commands) : `Usage: ${usageOf(command)}\nleeward ${command.name} --help says more.`
  terminal.complain(`leeward: ${message}\n${usage}`)
  return exitCodes.badInput
}

interface Arguments {
  readonly files: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
}

/** Files and options of a command, or what is wrong with them. */
function readArguments({ name, files: wanted, options }: Command, args: readonly string[]): Arguments | string {
  const { tokens } = parseArgs({ args: [...args], options: parserOptions(), strict: false, tokens: true })
  const files: string[] = []
  const values = new Map<string, unknown>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) return notAnOption(name, token.rawName, token.name)
    if (values.has(token.name)) return `--${token.name} is given twice`
    if (option.value === undefined && token.value !== undefined) return `--${token.name} takes no value`
    const isNextOption = token.inlineValue === false && token.value.startsWith('--')
    if (option.value !== undefined && (token.value === undefined || isNextOption))
      return `--${token.name} needs a value`
    const value = option.read(token.value ?? '')
    if (value === undefined) return `--${token.name} must be ${option.must}, not ${JSON.stringify(token.value)}`
    values.set(token.name, value)
  }
  const least = wanted.filter(file => !file.startsWith('[')).length
  if (files.length < least || files.length > wanted.length)
    return `${name} takes ${wanted.length === 0 ? 'no files' : wanted.join(' ')}`
  if (files.filter(file => file === '-').length > 1) return 'standard input holds one file, not two'
  const fallbacks = Object.entries(options).map(([option, { fallback }]) => [option, fallback] as const)
  return { files, values: { ...Object.fromEntries(fallbacks), ...Object.fromEntries(values) } }
}

/** Which options take a value, over all commands: one of another command is still read as what it is, and then refused. */
function parserOptions(): Record<string, { type: 'string' | 'boolean' }> {
  const all = commands.flatMap(command => Object.entries<Options[string]>(command.options))
  return Object.fromEntries(
    all.map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
  )
}

function notAnOption(command: string, written: string, option: string): string {
  const having = commands.filter(candidate => Object.hasOwn(candidate.options, option)).map(({ name }) => name)
  return `${command} has no option ${written}${having.length > 0 ? ` (${having.join(', ')} has)` : ''}`
}
