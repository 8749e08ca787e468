import { createServer, Socket, type AddressInfo, type Server } from 'node:net'

/** A listener in the private network that nobody from outside may reach: it counts who connects. */
export interface Canary {
  readonly port: number
  connections(): number
  close(): Promise<void>
}

/** Listens at every IPv4 address of this machine: 127.0.0.1 and all of 127/8, and what leads there. */
export async function canary(): Promise<Canary> {
  const seen = { connections: 0 }
  const server = createServer(socket => {
    seen.connections += 1
    socket.on('error', () => undefined)
    socket.destroy()
  })
  return { port: await listening(server, '0.0.0.0'), connections: () => seen.connections, close: () => closed(server) }
}

/** Counts every connection that this process begins while the work is done, to wherever it would lead, and begins none. */
export async function connectionsBegunBy(work: () => Promise<unknown>): Promise<number> {
  const seen = { connections: 0 }
  const { connect } = Socket.prototype
  Socket.prototype.connect = () => {
    seen.connections += 1
    throw new Error('not to be connected to anything')
  }
  try {
    await work()
  } finally {
    Socket.prototype.connect = connect
  }
  return seen.connections
}

export function listening(server: Server, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port))
  })
}

export function closed(server: Server): Promise<void> {
  return new Promise(resolve => server.close(() => resolve()))
}
