import { closeSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Why a file cannot be written at this path, or `undefined`. Looked at before the work, not after it. */
export function whyNotWritable(path: string): string | undefined {
  return attempt(() => {
    const target = targetOf(path)
    if (target.kind === 'DEVICE') return
    const probe = besides(target.path)
    closeSync(openSync(probe, 'wx'))
    rmSync(probe)
  })
}

/** Writes all of it or leaves what was there before. Answers why it failed, or `undefined`. */
export function writeWhole(path: string, pieces: Iterable<string>): string | undefined {
  return attempt(() => {
    const target = targetOf(path)
    if (target.kind === 'DEVICE') return writeFileSync(path, [...pieces].join(''))
    const written = besides(target.path)
    try {
      const file = openSync(written, 'wx', target.mode)
      try {
        for (const piece of pieces) writeFileSync(file, piece)
      } finally {
        closeSync(file)
      }
      renameSync(written, target.path)
    } catch (error) {
      rmSync(written, { force: true })
      throw error
    }
  })
}

/** Whether two paths lead to the same existing file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map(path => statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

type Target = { readonly kind: 'FILE'; readonly path: string; readonly mode: number } | { readonly kind: 'DEVICE' }

/** Where a path leads: a link stays a link, and what is no file (a pipe, `/dev/null`) is never replaced by one. */
function targetOf(path: string): Target {
  const target = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path
  const found = statSync(target, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw new Error(`EISDIR: it is a directory, ${path}`)
  if (found !== undefined && !found.isFile()) return { kind: 'DEVICE' }
  return { kind: 'FILE', path: target, mode: found === undefined ? 0o666 : found.mode & 0o777 }
}

function besides(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 200)}.${process.pid}.part`)
}

function attempt(action: () => void): string | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
