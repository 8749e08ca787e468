import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Account } from './account.js'
import type { Binaries } from './binaries.js'
import { unavailable } from './unavailable.js'

/** Where the server's programs and its data lie, both reachable by the account that runs it. */
export interface Ground {
  readonly nativeDir: string
  readonly clusterDir: string
}

export interface GroundRequest {
  /** The launcher's own folder for this database; holds the data too where that is possible. */
  readonly home: string
  readonly binaries: Binaries
  /** The account the server will run under when it is not that of this process (that is: when root starts it). */
  readonly account: Account | null
  /** True for throw-away databases, which may lie in the temporary folder. */
  readonly disposable: boolean
}

/**
 * Chooses the folders. Below a folder closed to others (a 0700 home, say) an unprivileged account reaches neither
 * programs nor data; then a base of our own is made outside, its random name noted in the home, and used from then on.
 */
export function findGround(request: GroundRequest): Ground {
  const { home, binaries, account } = request
  const inside = join(home, 'cluster')
  if (!account) return { nativeDir: binaries.nativeDir, clusterDir: inside }
  const noted = notedBase(request)
  if (noted === null && existsSync(inside) && !isOpen(home, account)) {
    throw unavailable(`its data in ${inside} cannot be reached any more: a folder above it was closed to others.`)
  }
  const base = noted ?? (isOpen(home, account) ? home : makeBase(request, account))
  const nativeDir = isOpen(join(binaries.nativeDir, 'bin', 'postgres'), account)
    ? binaries.nativeDir
    : copyPrograms(binaries, base)
  return { nativeDir, clusterDir: join(base, 'cluster') }
}

/** True when the account may pass through every folder down to the path, and read and enter the path itself. */
export function isOpen(path: string, account: Account): boolean {
  if (!allows(path, account, 0o5)) return false
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!allows(folder, account, 0o1)) return false
    if (folder === dirname(folder)) return true
  }
}

/** The rights asked for are those of the owner, of the group or of others, whichever the account is first. */
function allows(path: string, account: Account, rights: number): boolean {
  const { mode, uid, gid } = statSync(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & rights) === rights
}

function notedBase({ home, disposable }: GroundRequest): string | null {
  const note = join(home, 'elsewhere')
  if (!existsSync(note)) return null
  const base = readFileSync(note, 'utf8').trim()
  if (existsSync(base)) return base
  if (!disposable) throw unavailable(`its data folder ${base} is gone; delete ${note} to begin with an empty one.`)
  return null
}

function makeBase({ home, disposable }: GroundRequest, account: Account): string {
  const candidates = [...(disposable ? [] : ['/var/lib']), tmpdir(), '/tmp']
  const parent = candidates.find(folder => existsSync(folder) && isOpen(folder, account))
  if (!parent) throw unavailable(`${home} is closed to other accounts and no open folder was found for its data.`)
  const base = mkdtempSync(join(parent, 'leeward-postgres-'))
  chmodSync(base, 0o755)
  writeFileSync(join(home, 'elsewhere'), `${base}\n`)
  return base
}

function copyPrograms({ nativeDir, version }: Binaries, base: string): string {
  const target = join(base, `native-${version}`)
  if (existsSync(target)) return target
  const half = `${target}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half)
  cpSync(nativeDir, half, { recursive: true, verbatimSymlinks: true })
  openTree(half)
  renameSync(half, target)
  return target
}

function openTree(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openTree(path)
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}
