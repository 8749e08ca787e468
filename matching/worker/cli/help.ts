import type { Command } from './command.js'
import type { Option } from './options.js'

/** `leeward solve <problem.json> [options]` */
export function usageOf({ name, files, options }: Command): string {
  const given = files.map(file => (file.startsWith('[') ? file : `<${file}>`))
  return ['leeward', name, ...given, ...(Object.keys(options).length > 0 ? ['[options]'] : [])].join(' ')
}

/** All about one command. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.value === undefined ? '' : ` <${option.value}>`}`,
    `${option.what}${fallbackOf(option)}`,
  ])
  return [
    `Usage: ${usageOf(command)}`,
    '',
    command.what,
    '',
    ...aligned([...options, ['-h, --help', 'Says this.']]),
    '',
    filesAndCodes,
  ].join('\n')
}

/** All commands at a glance. */
export function overview(commands: readonly Command[]): string {
  return [
    'Usage: leeward <command> <files> [options]',
    '',
    ...aligned(commands.map(command => [command.name, command.what.split('\n')[0]!])),
    '',
    'leeward <command> --help says all about one command.',
    filesAndCodes,
  ].join('\n')
}

const filesAndCodes = `A file named - is standard input; --out - is standard output. Progress and complaints go to standard error.
Exit codes: 0 ok, 2 bad input or usage, 3 pins that cannot all be kept.`

function fallbackOf({ value, fallback }: Option<unknown>): string {
  return value === undefined || fallback === undefined ? '' : ` Default ${String(fallback)}.`
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', what = '']) => `  ${name.padEnd(width)}  ${what}`)
}
