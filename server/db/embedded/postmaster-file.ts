import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine, isRunning } from './process-facts.js'

/** What a running server writes about itself into its data folder (`postmaster.pid`). */
export interface PostmasterRecord {
  readonly pid: number
  readonly port: number
  /** `ready`, `starting`, `stopping` or `standby`; empty in the first moments of a server. */
  readonly status: string
}

/** Reads `postmaster.pid`, or null when there is no server's trace. */
export function readPostmasterFile(clusterDir: string): PostmasterRecord | null {
  const file = join(clusterDir, 'postmaster.pid')
  if (!existsSync(file)) return null
  return parsePostmasterFile(readFileSync(file, 'utf8'))
}

/** Lines: 1 pid, 2 data folder, 3 start, 4 port, 5 socket folder, 6 listen address, 7 shared memory, 8 status. */
export function parsePostmasterFile(text: string): PostmasterRecord | null {
  const lines = text.split('\n').map(line => line.trim())
  const pid = Number(lines[0])
  if (!lines[0] || !Number.isInteger(pid)) return null
  return { pid, port: Number(lines[3]) || 0, status: lines[7] ?? '' }
}

/** True when the recorded process runs and is a PostgreSQL server over this very data folder. */
export function isLive(record: PostmasterRecord, clusterDir: string): boolean {
  if (!isRunning(record.pid)) return false
  const command = commandLine(record.pid)
  return command === null || (command.includes('postgres') && command.includes(clusterDir))
}

/** Larger than any pid Linux, macOS or Windows hands out to a process we could meet. */
const NO_PROCESS = 2 ** 30 + 1

/**
 * A crashed server leaves its pid behind; when another process bears that number now (or a zombie still does), the
 * next server would believe it is running and refuse to start. The pid is replaced rather than the file deleted,
 * because its shared-memory line is how the new server notices surviving children of the old one.
 */
export function disownRecycledPid(clusterDir: string): void {
  const file = join(clusterDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [String(NO_PROCESS), ...rest].join('\n'))
}
