import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serverAccount } from './account.js'
import type { Account } from './account.js'
import { findBinaries } from './binaries.js'
import { ensureCluster } from './cluster.js'
import { findGround } from './ground.js'
import { withLockFile } from './lock-file.js'
import { occupy } from './occupancy.js'
import { ensurePassword } from './password.js'
import { DATABASE, localUrl } from './settings.js'
import { unavailable } from './unavailable.js'

export interface EmbeddedPostgresOptions {
  /** Folder of this database; made when absent. Processes that name the same folder share one server. */
  readonly dataDir: string
  /** True for test databases: nothing is forced to disk, and the data may lie in the temporary folder. */
  readonly fast?: boolean
}

export interface EmbeddedPostgres {
  /** Connection string of the one database, with its password: never to be logged. */
  readonly url: string
  /** Where the data really lies: under `dataDir`, or elsewhere when root started below a folder closed to others. */
  readonly clusterDir: string
  /** Ends this process's use; the last process out also stops the server. May be called more than once. */
  stop(): Promise<void>
}

/**
 * Starts a real PostgreSQL from the binaries npm brought, or attaches to the one that already serves the folder.
 * While in use, a server that dies is started again at the same address.
 *
 * @throws EmbeddedPostgresUnavailable with a message for the person at the keyboard when it cannot run here.
 */
export async function startEmbeddedPostgres({
  dataDir,
  fast = false,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries()
  const home = openHome(resolve(dataDir))
  const lock = { path: join(home, 'lock') }
  const place = await withLockFile(lock, async () => {
    const account = serverAccount({ clusterDir: join(home, 'cluster') })
    const ground = findGround({ home, binaries, account, disposable: fast })
    const settled = { ...ground, account: runsAs(account, ground.clusterDir), fast, password: ensurePassword(home) }
    await ensureCluster({ ...settled, version: binaries.version })
    return settled
  })

  const occupancy = await occupy({ lock, place })
  return {
    url: localUrl({ port: occupancy.port, password: place.password, database: DATABASE }),
    clusterDir: place.clusterDir,
    stop: occupancy.stop,
  }
}

/** A base outside the home may hold data of an earlier start, whose owner the server keeps. */
function runsAs(account: Account | null, clusterDir: string): Account | null {
  return account && serverAccount({ clusterDir })
}

function openHome(dataDir: string): string {
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dataDir, { recursive: true })
      // Passable, not listable, whatever the umask: the server may have to run under another account.
      chmodSync(dataDir, 0o755)
    }
    accessSync(dataDir, constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  } catch (error) {
    throw unavailable(`its folder ${dataDir} cannot be made or written to (${(error as NodeJS.ErrnoException).code}).`)
  }
}
