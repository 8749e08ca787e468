import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { withLockFile } from '../../server/db/embedded/lock-file.js'
import { projectRoot } from './paths.js'

/** A Chromium that can be started here. */
export interface FoundBrowser {
  readonly executablePath: string
  /** What it needs beside our own environment, such as the libraries it was brought with. */
  readonly env: Readonly<Record<string, string>>
}

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** No sandbox: it needs kernel rights that root in a container lacks. Nothing but our own pages is opened. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** The browser named by `LEEWARD_CHROMIUM`, else the system's, else the one npm brought, unpacked once. */
async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['LEEWARD_CHROMIUM']
  if (named && !existsSync(named)) throw new Error(`LEEWARD_CHROMIUM names ${named}, which does not exist.`)
  const present = named ?? SYSTEM.find(path => existsSync(path))
  return present ? { executablePath: present, env: {} } : unpackedBrowser()
}

/** Starts a browser without a window. Set `locale` and `timezoneId` on the contexts opened in it, and close it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  return chromium.launch({ executablePath, args: FLAGS, env: { ...(process.env as Record<string, string>), ...env } })
}

/**
 * Unpacks the npm package's Chromium, which takes some seconds, into a folder of its version. Its unpacking code takes
 * the temporary folder for its own and trusts any file it finds there, so it runs in a process of its own with a
 * folder of its own; a mark at the end tells a complete folder from one whose making was interrupted.
 */
async function unpackedBrowser(): Promise<FoundBrowser> {
  const folder = join(projectRoot, '.data', 'chromium', packageVersion())
  const mark = join(folder, 'complete')
  mkdirSync(dirname(folder), { recursive: true })
  await withLockFile({ path: `${folder}.lock` }, async () => {
    if (existsSync(mark)) return
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    unpackInto(folder)
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsBelow(folder))
    writeFileSync(mark, '')
  })
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts'), HOME: process.env['HOME'] ?? folder },
  }
}

function unpackInto(folder: string): void {
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()`
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** The package's own list of fonts names folders of another machine, and text without a font is not drawn at all. */
function fontsBelow(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts', 'cache')}</cachedir>
</fontconfig>
`
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest = readFileSync(join(dirname(dirname(entry)), 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
