import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { birthMark, isRunning } from './process-facts.js'

export interface LockFileOptions {
  readonly path: string
  /** How long to wait for a living holder before giving up, in milliseconds. */
  readonly patienceMs?: number
}

/**
 * Does the work while no other process on this machine that uses the same path does its own. The lock of a process
 * that died is taken over; one whose pid was given to another process since is recognised by the birth mark.
 * Throws when a living holder keeps the lock longer than `patienceMs` (default two minutes).
 */
export async function withLockFile<T>(options: LockFileOptions, work: () => Promise<T>): Promise<T> {
  await acquire(options.path, Date.now() + (options.patienceMs ?? 120_000))
  try {
    return await work()
  } finally {
    rmSync(options.path, { force: true })
  }
}

async function acquire(path: string, deadline: number): Promise<void> {
  // The file appears complete, by a link, so that nobody ever reads half a claim.
  const claim = `${path}.${process.pid}.${randomUUID()}`
  writeFileSync(claim, `${process.pid} ${birthMark(process.pid)}`, { mode: 0o644 })
  try {
    while (!linked(claim, path)) {
      const held = readClaim(path)
      if (held !== null && isStale(held)) removeStale(path, held)
      else if (Date.now() > deadline) throw new Error(`The lock ${path} is held by process ${held ?? '(unknown)'}.`)
      else await sleep(25)
    }
  } finally {
    rmSync(claim, { force: true })
  }
}

function linked(claim: string, path: string): boolean {
  try {
    linkSync(claim, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** True when the process that wrote the claim is no more. */
function isStale(claim: string): boolean {
  const [pid, mark = ''] = claim.split(' ')
  return !isRunning(Number(pid)) || birthMark(Number(pid)) !== mark
}

/** Moves the lock away before deleting it: if another process was faster and holds it by now, it is put back. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.stale.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (readClaim(aside) !== stale) linked(aside, path)
  rmSync(aside, { force: true })
}

function readClaim(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
