import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from './config.js'

const BYTES = 32

/**
 * The key with which secrets are sealed before they go into the database: the one that was given, else one of this
 * machine's own, kept in the data folder and made when it is first asked for. Servers of one database need the same.
 */
export async function secretKey({ secretKey: given, dataDir }: Pick<Config, 'secretKey' | 'dataDir'>): Promise<Buffer> {
  if (given) return given
  const file = path.join(dataDir, 'secret.key')
  const key = (await readFile(file).catch(() => null)) ?? (await makeKey(file))
  if (key.length !== BYTES) throw new Error('secret.key in the data folder has not 32 bytes')
  return key
}

/** Written beside its place and linked there, so that of several processes one is first, and none sees half a key. */
async function makeKey(file: string): Promise<Buffer> {
  const draft = `${file}.${randomUUID()}`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(draft, randomBytes(BYTES), { mode: 0o600 })
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await unlink(draft)
  return readFile(file)
}
