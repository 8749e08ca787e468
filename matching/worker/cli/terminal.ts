import { readFileSync, writeFileSync } from 'node:fs'

/** Exit codes of the command line. */
export const exitCodes = { ok: 0, badInput: 2, infeasiblePins: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What the commands need of the world around them. */
export interface Terminal {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  readonly clock: () => number
  readonly peakMb: () => number
}

export const processTerminal: Terminal = {
  // Synchronous, so that nothing is lost when the process ends right after: pipes are asynchronous otherwise.
  print: text => writeAll(1, text),
  complain: text => writeAll(2, `${text}\n`),
  clock: () => performance.now(),
  peakMb: () => Math.round(process.resourceUsage().maxRSS / 1024),
}

function writeAll(descriptor: number, text: string): void {
  try {
    writeFileSync(descriptor, text)
  } catch (error) {
    // A reader that has gone (as `head` does) has seen enough; the command itself goes on.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

export type ReadJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }

/** Reads and parses a file; `-` is standard input. */
export function readJson(path: string): ReadJson {
  const name = path === '-' ? 'standard input' : path
  try {
    return { ok: true, value: JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8')) }
  } catch (error) {
    return { ok: false, message: `${name}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

export function writeJson(path: string, value: unknown): string | undefined {
  try {
    writeFileSync(path, `${JSON.stringify(value)}\n`)
    return undefined
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : String(error)}`
  }
}
