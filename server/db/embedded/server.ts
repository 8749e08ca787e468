import { spawn } from 'node:child_process'
import { chownSync, closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account.js'
import { disownRecycledPid, isLive, readPostmasterFile } from './postmaster-file.js'
import { freePort, isFree } from './ports.js'
import { isKnown, isRunning } from './process-facts.js'
import { serverArguments, serverEnvironment } from './settings.js'
import { unavailable } from './unavailable.js'

export interface ServerRequest {
  readonly nativeDir: string
  readonly clusterDir: string
  readonly account: Account | null
  readonly fast: boolean
  /** The port that others have been told: no other will do. Default: that of the server before if it is free, else any. */
  readonly port?: number
}

/** A server that accepts connections. */
export interface RunningServer {
  readonly pid: number
  readonly port: number
}

/**
 * Recovery after a crash may take long on a large database and must not be cut short; a server that neither gets
 * ready nor dies within ten minutes is given up on.
 */
const PATIENCE_MS = 600_000
const LOG_LIMIT_BYTES = 10_000_000

/** Another program was given the port since it was found free. */
const PORT_TAKEN = /already in use/
/** Children of a crashed server are about to leave: worth waiting for, at the same port. */
const CHILDREN_LEFT = /still in use|lock file/

/**
 * Attaches to the server that runs over the data folder, or starts one. A server outlives the process that started
 * it on purpose: a killed process loses nothing, and the next one attaches. Call it under the lock file.
 */
export async function ensureServer(request: ServerRequest): Promise<RunningServer> {
  const deadline = Date.now() + PATIENCE_MS
  let before = readPostmasterFile(request.clusterDir)
  while (before && isLive(before, request.clusterDir)) {
    if (before.status === 'ready') return before
    if (Date.now() > deadline) throw unavailable(`the server with process id ${before.pid} does not get ready.`)
    await sleep(20)
    before = readPostmasterFile(request.clusterDir) ?? before
  }
  // The port of a crashed server is taken up again, so that processes which hold its address find it again.
  const again = before && before.port > 0 && (await isFree(before.port)) ? before.port : undefined
  let port = request.port ?? again ?? (await freePort())
  for (let attempt = 1; ; attempt++) {
    if (before && isKnown(before.pid)) disownRecycledPid(request.clusterDir)
    const outcome = await start(request, port, deadline)
    if (typeof outcome !== 'string') return outcome
    const portTaken = PORT_TAKEN.test(outcome)
    if (attempt === 20 || !(portTaken || CHILDREN_LEFT.test(outcome))) {
      throw unavailable(`the server did not start:\n${outcome.trim()}\n`)
    }
    if (portTaken) port = request.port ?? (await freePort())
    await sleep(250)
  }
}

/**
 * Stops a server and waits until it is gone: connections are cut, everything acknowledged is on disk. One that does
 * not follow within half a minute is told to drop everything, which costs it a recovery at the next start.
 */
export async function stopServer({ pid }: RunningServer): Promise<void> {
  const deadline = Date.now() + 30_000
  signal(pid, 'SIGINT')
  while (isRunning(pid)) {
    if (Date.now() > deadline) signal(pid, 'SIGQUIT')
    await sleep(10)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Starts one server; answers what it wrote when it gave up before it was ready. */
async function start(request: ServerRequest, port: number, deadline: number): Promise<RunningServer | string> {
  const log = openLog(request)
  const child = spawn(
    join(request.nativeDir, 'bin', 'postgres'),
    serverArguments({ clusterDir: request.clusterDir, port, fast: request.fast }),
    { ...request.account, cwd: '/', env: serverEnvironment(), detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  const end: { reason: string | null } = { reason: null }
  child.once('error', error => (end.reason = error.message))
  child.once('exit', code => (end.reason ??= `exit code ${code}`))
  child.unref()
  closeSync(log.fd)
  while (end.reason === null) {
    const record = readPostmasterFile(request.clusterDir)
    if (record?.pid === child.pid && record?.status === 'ready') return record
    if (Date.now() > deadline) {
      child.kill('SIGQUIT')
      return `The server was not ready after ${PATIENCE_MS / 1000} seconds.`
    }
    await sleep(10)
  }
  return `${end.reason}\n${readFileSync(log.path).subarray(log.start).toString('utf8')}`
}

function openLog({ clusterDir, account }: ServerRequest): { path: string; fd: number; start: number } {
  const path = join(clusterDir, 'server.log')
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const fd = openSync(path, size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600)
  if (account) chownSync(path, account.uid, account.gid)
  return { path, fd, start: size > LOG_LIMIT_BYTES ? 0 : size }
}
