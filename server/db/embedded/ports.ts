import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * What systems do not give to outgoing connections (Linux: from 32768; others from 49152, as RFC 6335 asks). While a
 * server is away its port must not go to one of those, least of all to one that is made to reach it and meets itself.
 */
const PORTS = { from: 20_000, until: 32_768 }
const MOST_TRIED = 100

/** A port of the loopback address for a server that may be away for a while. Nobody listens on it at this moment; someone may by the time it is used. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const port = randomInt(PORTS.from, PORTS.until)
    if (await isFree(port)) return port
  }
  throw new Error(`none of ${MOST_TRIED} ports of the loopback address is free`)
}

/** True when nobody listens on the port of the loopback address. */
export function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
