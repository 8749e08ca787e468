import { existsSync } from 'node:fs'
import { startEmbeddedPostgres } from '../../server/db/embedded/embedded-postgres.js'
import type { EmbeddedPostgres } from '../../server/db/embedded/embedded-postgres.js'
import { testDataDir } from './paths.js'

const dataDir = `${testDataDir}/postgres`

/** The one server of this process, started by the first test that needs it. */
const holder: { server: Promise<EmbeddedPostgres> | null } = { server: null }

/** URL of a database on the test server to administer it from; `TEST_DATABASE_URL` names another server. */
export async function testServerUrl(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return given
  holder.server ??= startEmbeddedPostgres({ dataDir, fast: true })
  return (await holder.server).url
}

/**
 * Ends this process's use of the server; the last process out stops it. One that a killed run or the processes of
 * `mocha --parallel` left behind is adopted first, so that no run leaves a server running.
 */
export async function leaveTestServer(): Promise<void> {
  if (!holder.server && existsSync(`${dataDir}/cluster/postmaster.pid`)) {
    holder.server = startEmbeddedPostgres({ dataDir, fast: true })
  }
  const leaving = holder.server
  holder.server = null
  if (leaving) await (await leaving).stop()
}
