import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { httpServer, listen, stopServing, type Address } from './server.js'

/**
 * The address that people ask at. It is there from the first moment of a process: whoever comes while the rest starts
 * waits for the answer instead of being refused, and nothing has to ask again and again whether we are back.
 */
export interface Door {
  readonly server: Server
  readonly port: number
  /** Lets in those who wait, in the order in which they came, and everybody from now on. */
  open(listener: RequestListener): void
  /** Takes in nobody any more, turns away those who wait, and lets answers under way finish for `graceMs` at most. */
  close(options: { graceMs: number }): Promise<void>
}

/** A start that takes longer has more to do than to come back: its callers are told so. */
const PATIENCE_MS = 5_000
const MOST_WAITING = 1_000

/** Listens, and lets wait. Throws CannotListen: found out before anything that takes long. */
export async function door(address: Address, { patienceMs = PATIENCE_MS } = {}): Promise<Door> {
  const waiting = new Map<ServerResponse, IncomingMessage>()
  const letWait: RequestListener = (request, response) => {
    if (waiting.size >= MOST_WAITING) return turnAway(response)
    waiting.set(response, request)
    const impatience = setTimeout(() => {
      if (waiting.delete(response)) turnAway(response)
    }, patienceMs)
    response.once('close', () => {
      clearTimeout(impatience)
      waiting.delete(response)
    })
  }
  const server = httpServer(letWait)
  const port = await listen(server, address)
  return {
    server,
    port,
    open(listener) {
      server.off('request', letWait).on('request', listener)
      const arrived = [...waiting]
      waiting.clear()
      for (const [response, request] of arrived) listener(request, response as Parameters<RequestListener>[1])
    },
    close(options) {
      for (const response of waiting.keys()) turnAway(response)
      waiting.clear()
      return stopServing(server, options)
    },
  }
}

const STARTING = 'The platform is starting. Try again in a moment; with the same idempotency key nothing happens twice.'

function turnAway(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'application/json', 'cache-control': 'no-store', 'retry-after': '1' })
  response.end(JSON.stringify({ errors: [{ message: STARTING, extensions: { code: 'SERVICE_UNAVAILABLE' } }] }))
}
