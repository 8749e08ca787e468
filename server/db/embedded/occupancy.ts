import { setTimeout as sleep } from 'node:timers/promises'
import { withLockFile } from './lock-file.js'
import type { LockFileOptions } from './lock-file.js'
import { ensureServer, stopServer } from './server.js'
import type { RunningServer, ServerRequest } from './server.js'
import { enter } from './tenancy.js'
import type { Tenancy } from './tenancy.js'

export interface OccupancyRequest {
  readonly lock: LockFileOptions
  readonly place: ServerRequest & { readonly password: string }
}

/** A server in use by this process, brought back when it dies. */
export interface Occupancy {
  readonly port: number
  /** Ends the use; the last process out stops the server. May be called more than once. */
  stop(): Promise<void>
}

interface State {
  stopping: boolean
  /** Null while the server is lost. */
  current: { readonly server: RunningServer; readonly tenancy: Tenancy } | null
  /** The attempt to bring a lost server back; settled when there is none. */
  revival: Promise<void>
}

/** Attaches to the server or starts it, and keeps it running until `stop`. */
export async function occupy({ lock, place }: OccupancyRequest): Promise<Occupancy> {
  const state: State = { stopping: false, current: null, revival: Promise.resolve() }

  const enterServer = (told?: { readonly port: number }) =>
    withLockFile(lock, async () => {
      const server = await ensureServer({ ...place, ...told })
      const tenancy = await enter({ port: server.port, password: place.password, onLost })
      state.current = { server, tenancy }
      return server.port
    })
  const onLost = () => {
    state.current = null
    state.revival = revive()
  }
  const revive = async () => {
    while (!state.stopping && !state.current) {
      await enterServer({ port }).catch(() => sleep(1000))
    }
  }
  const leave = () =>
    withLockFile(lock, async () => {
      const left = state.current
      state.current = null
      if (left && (await left.tenancy.leave())) await stopServer(left.server)
    })

  const port = await enterServer()
  let stopped: Promise<void> | null = null
  return {
    port,
    stop() {
      state.stopping = true
      return (stopped ??= state.revival.then(leave))
    },
  }
}
