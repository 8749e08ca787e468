import type { Options, Values } from './options.js'
import type { ExitCode, Terminal } from './terminal.js'

/** What a command is run with. A `string` answer is what was wrong with the way it was called. */
export interface Invocation<O extends Options> {
  readonly terminal: Terminal
  readonly files: readonly string[]
  readonly values: Values<O>
}

export type Answer = ExitCode | string | Promise<ExitCode | string>

interface CommandWith<O extends Options> {
  readonly name: string
  /** The files it takes, as the usage shows them; those in brackets may be left out. */
  readonly files: readonly string[]
  readonly what: string
  readonly options: O
  readonly run: (invocation: Invocation<O>) => Answer
}

export type Command = CommandWith<Options>

/** A command of the command line, its values typed by its own options. */
export function command<const O extends Options>(definition: CommandWith<O>): Command {
  // `main` reads the values by these very options before it runs the command.
  return definition as unknown as Command
}
