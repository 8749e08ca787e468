import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A line to a server that a test can cut, mend and hush. */
export interface CuttableLine {
  /** The address of the server, through the line. */
  readonly url: string
  /** Breaks what is connected, and lets nobody connect. */
  cut(): Promise<void>
  mend(): Promise<void>
  /**
   * Lets nothing through on what is connected, without breaking it, until the function that it answers is called.
   * `only`: which connections, by the port that the server sees; all when not given.
   */
  hush(only?: (port: number) => boolean): () => void
}

export async function cuttableLine(url: string): Promise<CuttableLine> {
  const target = new URL(url)
  /** Both ends of every connection, each with the one towards the server. */
  const sockets = new Map<Socket, Socket>()
  const state: { server: Server; port: number } = { server: createServer(), port: 0 }

  const mend = async () => {
    state.server = createServer(near => {
      const far = connect(Number(target.port), target.hostname)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.set(one, far)
        one.on('error', () => undefined)
        one.on('close', () => {
          sockets.delete(one)
          other.destroy()
        })
        one.pipe(other)
      }
    })
    await new Promise<void>(resolve => state.server.listen(state.port, '127.0.0.1', resolve))
    state.port = (state.server.address() as AddressInfo).port
  }
  await mend()

  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(state.port)
  return {
    url: through.href,
    mend,
    hush(only = () => true) {
      const hushed = [...sockets].filter(([, far]) => only(far.localPort ?? 0)).map(([socket]) => socket)
      for (const socket of hushed) socket.pause()
      return () => hushed.forEach(socket => socket.resume())
    },
    async cut() {
      const closed = new Promise(resolve => state.server.close(resolve))
      for (const socket of sockets.keys()) socket.destroy()
      await closed
    },
  }
}
