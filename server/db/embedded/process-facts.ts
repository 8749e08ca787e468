import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** True while the process runs. A zombie does not run: a container without an init never reaps its orphans. */
export function isRunning(pid: number): boolean {
  return isKnown(pid) && statFields(pid)?.[0] !== 'Z'
}

/** True while the system knows the number, be it a zombie's: PostgreSQL takes either for a server that runs. */
export function isKnown(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * A mark that differs between two processes which were given the same pid one after the other: the start in clock
 * ticks since boot (field 22 of `/proc/PID/stat`). Empty where the system does not tell.
 */
export function birthMark(pid: number): string {
  return statFields(pid)?.[19] ?? ''
}

/** The command line of a running process, or null where it cannot be read. */
export function commandLine(pid: number): string | null {
  if (existsSync('/proc/self/cmdline')) return readProc(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? null
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** Fields of `/proc/PID/stat` after the parenthesised name, which may itself hold spaces and brackets. */
function statFields(pid: number): string[] | null {
  const stat = readProc(`/proc/${pid}/stat`)
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function readProc(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
