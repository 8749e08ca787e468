import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../server/db/embedded/embedded-postgres.js'
import { freePort } from '../../server/db/embedded/ports.js'
import { readPostmasterFile } from '../../server/db/embedded/postmaster-file.js'
import { serverProcess, type ServerProcess } from '../support/server-process.js'
import { temporaryFolder } from '../support/temporary-folder.js'

/** What can be killed: the server process, or PostgreSQL with every process of it. */
export type Victim = 'server' | 'database'

/**
 * The server as `npm start` runs it, over a PostgreSQL of its own that writes to disk as in production. A server that
 * ends is started again, as `npm start` does; PostgreSQL is brought back by the server itself.
 */
export interface House {
  /** Where the server is reached, whichever process serves it. */
  readonly address: string
  /** Uses the database beside the server, and leaves it before the server is put under fire. */
  withDatabase<Answer>(work: (url: string) => Promise<Answer>): Promise<Answer>
  /** Kills without warning; answers the instant, in milliseconds of `performance.now()`. */
  kill(victim: Victim): number
  /** Errors that the servers have written down, one a line. */
  errors(): string[]
  /** Ends server and database in order, and removes everything. Throws with what it said when the server fails to. */
  close(): Promise<void>
}

export interface HouseRequest {
  /** Variables of the server's environment, beside those every run has. */
  readonly variables?: Readonly<Record<string, string>>
  /** What is run, from the root of the project; default what `npm start` runs. */
  readonly script?: string | undefined
}

export async function openHouse({ variables = {}, script }: HouseRequest): Promise<House> {
  const folder = temporaryFolder()
  const port = await freePort()
  const state = { closing: false, clusterDir: '' }
  const servers: ServerProcess[] = []
  const spawn = () => {
    const own = { LEEWARD_DATA_DIR: folder.path, LEEWARD_LOG: 'error', HOST: '127.0.0.1', PORT: String(port) }
    const server = serverProcess({ ...variables, ...own }, { script })
    servers.push(server)
    return server
  }
  const current: { server: ServerProcess; supervised: Promise<void> } = {
    server: spawn(),
    supervised: Promise.resolve(),
  }
  await current.server.ready
  const supervise = async () => {
    await current.server.ended
    while (!state.closing) {
      current.server = spawn()
      await current.server.ended
    }
  }
  current.supervised = supervise()

  const house: House = {
    address: `http://127.0.0.1:${port}`,
    async withDatabase(work) {
      const database = await attach(folder.path)
      state.clusterDir = database.clusterDir
      try {
        return await work(database.url)
      } finally {
        await database.stop()
      }
    },
    kill(victim) {
      const at = performance.now()
      if (victim === 'server') current.server.child.kill('SIGKILL')
      else killDatabase(state.clusterDir)
      return at
    },
    errors: () => servers.flatMap(server => server.said().split('\n')).filter(line => line.startsWith('{')),
    async close() {
      state.closing = true
      current.server.child.kill('SIGTERM')
      const code = await current.server.ended
      await current.supervised
      folder.remove()
      if (code !== 0) throw new Error(`the server ended with ${code}: ${current.server.said()}`)
    },
  }
  return house
}

const attach = (dataDir: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres') })

/**
 * The first process and all its children at once, before any of them can write down what another one left. They are
 * found by their parent, for PostgreSQL puts each into a group of its own.
 */
function killDatabase(clusterDir: string): void {
  const first = readPostmasterFile(clusterDir)?.pid
  if (first === undefined) return
  for (const pid of [first, ...childrenOf(first)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids.filter(pid => parentOf(pid) === parent).map(Number)
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
