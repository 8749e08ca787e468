import { expect } from 'chai'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../../../server/db/embedded/embedded-postgres.js'
import type { EmbeddedPostgres } from '../../../../server/db/embedded/embedded-postgres.js'
import { withLockFile } from '../../../../server/db/embedded/lock-file.js'
import { isRunning } from '../../../../server/db/embedded/process-facts.js'
import { readPostmasterFile } from '../../../../server/db/embedded/postmaster-file.js'
import { eventually } from '../../../support/eventually.js'
import { withClient } from '../../../support/client.js'
import { projectRoot } from '../../../support/paths.js'
import { temporaryFolder } from '../../../support/temporary-folder.js'

describe('startEmbeddedPostgres', () => {
  const folder = temporaryFolder()
  const dataDir = join(folder.path, 'postgres')
  const start = () => startEmbeddedPostgres({ dataDir, fast: true })

  after(() => folder.remove())

  it('makes a database in UTF-8, in UTC, whose password only its owner can read', async () => {
    const server = await start()

    const settings = await ask(
      server,
      `SELECT current_setting('server_encoding') || ' ' || current_setting('TimeZone')`,
    )
    await server.stop()

    expect(settings).to.equal('UTF8 UTC')
    expect(statSync(join(dataDir, 'password')).mode & 0o777).to.equal(0o600)
  })

  it('accepts nobody without the password', async () => {
    const server = await start()
    const url = new URL(server.url)
    url.password = 'wrong'

    const failure = await withClient(url.href, () => Promise.resolve('let in')).catch(
      (error: { code: string }) => error.code,
    )
    await server.stop()

    expect(failure).to.equal('28P01')
  })

  it('stops the server with the last one that uses it, and keeps the data', async () => {
    const first = await start()
    const second = await start()
    await ask(first, 'CREATE TABLE kept AS SELECT 7 AS n')

    await first.stop()
    const whileOneStays = await ask(second, 'SELECT n FROM kept')
    await second.stop()
    const whenNoneStays = serverPid(second)
    const third = await start()
    const later = await ask(third, 'SELECT n FROM kept')
    await third.stop()

    expect([whileOneStays, whenNoneStays, later]).to.deep.equal([7, null, 7])
  })

  it('may be stopped twice', async () => {
    const server = await start()

    await Promise.all([server.stop(), server.stop()])

    expect(serverPid(server)).to.equal(null)
  })

  it('attaches to the server a killed process left behind, which lost nothing', async () => {
    const pid = await startInProcessAndKillIt(dataDir)

    const server = await start()
    const n = await ask(server, 'SELECT n FROM written')
    const attachedTo = serverPid(server)
    await server.stop()

    expect(n).to.equal(5)
    expect(attachedTo).to.equal(pid)
    expect(isRunning(pid)).to.equal(false)
  })

  it('brings a server that died back at the same address', async () => {
    const server = await start()
    const pid = serverPid(server) ?? 0
    process.kill(pid, 'SIGKILL')

    const answer = await eventually(() => ask(server, 'SELECT 1'))
    const revived = serverPid(server)
    await server.stop()

    expect(answer).to.equal(1)
    expect(revived).to.not.equal(pid)
    expect(isRunning(revived ?? 0)).to.equal(false)
  })

  it('waits for its address when somebody else has taken it meanwhile', async () => {
    const server = await start()
    const port = Number(new URL(server.url).port)
    const log = () => readFileSync(join(server.clusterDir, 'server.log'), 'utf8')
    // Nobody brings it back as long as the lock is held.
    const intruder = await withLockFile({ path: join(dataDir, 'lock') }, () => {
      process.kill(serverPid(server) ?? 0, 'SIGKILL')
      return eventually(() => listening(port))
    })
    await eventually(async () =>
      expect(log()).to.match(/could not bind IPv4 address "127\.0\.0\.1": Address already in use/),
    )

    intruder.close()
    const answer = await eventually(() => ask(server, 'SELECT 1'))
    await server.stop()

    expect(answer).to.equal(1)
    expect(port).to.be.within(20_000, 32_767)
  })

  it('starts over the trace of a crashed server whose number another process bears', async () => {
    const first = await start()
    await first.stop()
    const trace = [process.pid, first.clusterDir, 1, 0, '', '127.0.0.1', ' 1 1', 'ready'].join('\n')
    writeFileSync(join(first.clusterDir, 'postmaster.pid'), trace)

    const second = await start()
    const answer = await ask(second, 'SELECT 1')
    await second.stop()

    expect(answer).to.equal(1)
  })

  it('comes back at the same address while nobody buries the crashed server', async () => {
    const first = await start()
    const zombie = await unburied(statSync(first.clusterDir))
    const record = readPostmasterFile(first.clusterDir)
    await first.stop()
    const trace = [zombie.pid, first.clusterDir, 1, record?.port, '', '127.0.0.1', ' 1 1', 'ready'].join('\n')
    writeFileSync(join(first.clusterDir, 'postmaster.pid'), trace)

    const second = await start()
    await second.stop()
    zombie.bury()

    expect(second.url).to.equal(first.url)
  })

  it('begins anew when a process was killed while it made the data folder', async () => {
    const interrupted = join(folder.path, 'interrupted')
    mkdirSync(join(interrupted, 'cluster.half'), { recursive: true })
    writeFileSync(join(interrupted, 'cluster.half', 'PG_VERSION'), '18\n')

    const server = await startEmbeddedPostgres({ dataDir: interrupted, fast: true })
    const answer = await ask(server, 'SELECT 1')
    await server.stop()

    expect(answer).to.equal(1)
    expect(existsSync(join(interrupted, 'cluster.half'))).to.equal(false)
  })

  it('refuses data of another major version, naming both', async () => {
    const version = join((await stopped(start())).clusterDir, 'PG_VERSION')
    const original = readFileSync(version)
    writeFileSync(version, '9\n')

    const refusal = await start().catch(String)
    writeFileSync(version, original)

    expect(refusal).to.match(/version 9.*version 18.*DATABASE_URL/)
  })

  it('refuses a folder that cannot be made', async () => {
    const file = join(folder.path, 'a-file')
    writeFileSync(file, '')

    const refusal = await startEmbeddedPostgres({ dataDir: join(file, 'postgres') }).catch(String)

    expect(refusal).to.match(/cannot be made.*DATABASE_URL/)
  })
})

function ask(server: EmbeddedPostgres, sql: string): Promise<unknown> {
  return withClient(
    server.url,
    async client => Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0],
  )
}

async function listening(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function serverPid(server: EmbeddedPostgres): number | null {
  return readPostmasterFile(server.clusterDir)?.pid ?? null
}

async function stopped(starting: Promise<EmbeddedPostgres>): Promise<EmbeddedPostgres> {
  const server = await starting
  await server.stop()
  return server
}

/** A process that ended and whose parent does not care, as happens to orphans in a container without an init. */
async function unburied({ uid, gid }: Stats): Promise<{ pid: number; bury: () => void }> {
  const script = 'sh -c "exit 0" & echo $!; exec sleep 60'
  const parent = spawn('sh', ['-c', script], { uid, gid, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString('utf8'))
  await eventually(async () => expect(isRunning(pid)).to.equal(false))
  return { pid, bury: () => parent.kill('SIGKILL') }
}

/** Another process starts the server, writes a row, and is killed the moment it says so. Answers the server's pid. */
async function startInProcessAndKillIt(dataDir: string): Promise<number> {
  const script = `
    import { Client } from 'pg'
    import { startEmbeddedPostgres } from './build/server/db/embedded/embedded-postgres.js'
    const { url, clusterDir } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, fast: true })
    const client = new Client(url)
    await client.connect()
    await client.query('CREATE TABLE written AS SELECT 5 AS n')
    process.stdout.write(clusterDir)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: projectRoot })
  const [clusterDir] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill('SIGKILL')
  await once(child, 'exit')
  return readPostmasterFile(clusterDir.toString('utf8'))?.pid ?? 0
}
