import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the project, seen from the built server. */
export const projectRoot = path.resolve(import.meta.dirname, '../..')

export interface Made {
  /** Name of the note that says from what it was made last. */
  readonly name: string
  /** Files and folders it is made from, as paths from the root of the project. */
  readonly sources: readonly string[]
  /** Which files of the folders count; all when absent. */
  readonly counts?: (file: string) => boolean
  /** A file that is there when it was made. */
  readonly output: string
}

/** Makes something, unless what is there was made from the same sources. What is interrupted is made again. */
export async function whenChanged({ name, sources, counts, output }: Made, make: () => Promise<void>): Promise<void> {
  const stamp = path.join(projectRoot, `build/info/${name}.stamp`)
  const files = sources.flatMap(source => filesBelow(path.join(projectRoot, source))).filter(counts ?? (() => true))
  const fingerprint = fingerprintOf(files)
  const made = existsSync(path.join(projectRoot, output)) && existsSync(stamp)
  if (made && readFileSync(stamp, 'utf8') === fingerprint) return
  rmSync(stamp, { force: true })
  await make()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint)
}

function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(path.relative(projectRoot, file)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(place: string): string[] {
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .toSorted()
}
