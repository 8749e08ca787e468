import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Thrown when nobody can be served at the port; the message is for the person at the keyboard. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

/** Not listening yet. Slow senders are cut off: headers within 20 s, a whole request within 60 s. */
export function httpServer(listener: RequestListener): Server {
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 60_000, keepAliveTimeout: 10_000 }, listener)
  server.maxRequestsPerSocket = 10_000
  return server
}

/** Where to listen: port 0 for any free one, host null for every address of the machine. */
export interface Address {
  readonly port: number
  readonly host: string | null
}

/** Begins to serve and answers the port: the one asked for, or any free one for 0. Throws CannotListen. */
export function listen(server: Server, { port, host }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => reject(cannotListen(error, { port, host }))
    server.once('error', refused)
    server.listen({ port, ...(host !== null && { host }) }, () => {
      server.off('error', refused)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Takes no more connections, closes idle ones, and waits for the answers under way; cuts them off after `graceMs`. */
export function stopServing(server: Server, { graceMs }: { graceMs: number }): Promise<void> {
  return new Promise(resolve => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    // A connection whose answer is done stays open for the next request, which will not come.
    const release = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(release)
      resolve()
    })
  })
}

function cannotListen(error: NodeJS.ErrnoException, { port, host }: Address): CannotListen {
  if (error.code === 'EADDRINUSE')
    return new CannotListen(`Port ${port} is in use. Stop what uses it, or set PORT to another one.`)
  if (error.code === 'EACCES')
    return new CannotListen(`This account may not use port ${port}. Set PORT to one above 1023.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new CannotListen(`This machine has no address ${host}. Set HOST to one of its own, or to 0.0.0.0 for all.`)
  return new CannotListen(`Port ${port} cannot be used (${error.code ?? error.name}). Set PORT to another one.`)
}
