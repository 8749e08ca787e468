import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the built client depends on. */
const SOURCES = ['client', 'schema', 'package-lock.json']

const root = path.resolve(import.meta.dirname, '../..')
const output = path.join(root, 'build/public')
const stamp = path.join(root, 'build/info/client.stamp')

/** Builds the staff client into `build/public`, unless what is there was built from the same sources. */
async function buildClient(): Promise<void> {
  const fingerprint = fingerprintOf(SOURCES.flatMap(source => filesBelow(path.join(root, source))))
  const built = existsSync(path.join(output, 'index.html')) && existsSync(stamp)
  if (built && readFileSync(stamp, 'utf8') === fingerprint) return
  process.stdout.write('Building the client …\n')
  const { build } = await import('vite')
  await build({ configFile: path.join(root, 'client/vite.config.ts'), logLevel: 'error' })
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint)
}

function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(place: string): string[] {
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .toSorted()
}

await buildClient()
