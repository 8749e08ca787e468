import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.js'
import { SUPERUSER, serverEnvironment } from './settings.js'
import { unavailable } from './unavailable.js'

const run = promisify(execFile)

export interface ClusterRequest {
  readonly nativeDir: string
  readonly clusterDir: string
  readonly version: string
  readonly account: Account | null
  readonly password: string
  readonly fast: boolean
}

/**
 * Makes the data folder once. It is built beside its place and renamed when complete, so that a process killed
 * halfway leaves nothing that looks like a database. Refuses a folder of another major version.
 */
export async function ensureCluster(request: ClusterRequest): Promise<void> {
  const { clusterDir, version } = request
  if (!existsSync(clusterDir)) return initialise(request)
  const found = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim()
  const major = version.split('.')[0]
  if (found !== major) {
    throw unavailable(
      `its data in ${clusterDir} is of version ${found}, the installed programs are of version ${major}.`,
    )
  }
}

async function initialise({ nativeDir, clusterDir, account, password, fast }: ClusterRequest): Promise<void> {
  const half = `${clusterDir}.half`
  const passwordFile = `${half}.password`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [half, passwordFile]) chownSync(path, account.uid, account.gid)
  const options = [
    '--locale=C',
    '--encoding=UTF8',
    '--auth=scram-sha-256',
    `--username=${SUPERUSER}`,
    '--no-instructions',
  ]
  try {
    await run(
      join(nativeDir, 'bin', 'initdb'),
      [`--pgdata=${half}`, `--pwfile=${passwordFile}`, ...options, ...(fast ? ['--no-sync'] : [])],
      { ...account, cwd: '/', env: serverEnvironment() },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, clusterDir)
}
