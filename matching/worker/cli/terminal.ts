import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'

/** Exit codes of the command line. */
export const exitCodes = { ok: 0, badInput: 2, infeasiblePins: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What the commands need of the world around them. */
export interface Terminal {
  /** Writes an answer to standard output. */
  readonly print: (text: string) => void
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void
  /** Writes over the last line of standard error; absent where nobody watches it being overwritten. */
  readonly rewrite?: ((line: string) => void) | undefined
  readonly clock: () => number
  /** The most memory the process has held at once, in MB. */
  readonly peakMb: () => number
  /** Whether someone asked the command to come to an end and keep what it has. */
  readonly stopRequested: () => boolean
}

export function processTerminal(stopRequested: () => boolean = () => false): Terminal {
  return {
    // Synchronous, so that nothing is lost when the process ends right after: pipes are asynchronous otherwise.
    print: text => writeAll(1, text),
    complain: line => writeAll(2, `${line}\n`),
    rewrite: isatty(2) ? line => writeAll(2, `\r\u001B[K${line}`) : undefined,
    clock: () => performance.now(),
    peakMb: () => Math.round(process.resourceUsage().maxRSS / 1024),
    stopRequested,
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // A reader that has gone (as `head` does) has seen enough; the command itself goes on.
      if (code === 'EPIPE') return
      // A slow reader of a pipe that does not block: it is asked again a little later.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
