import { createServer } from 'node:net'

/** A port of the loopback address nobody listens on at this moment; someone may by the time it is used. */
export function freePort(): Promise<number> {
  return listenOnce(0)
}

/** True when nobody listens on the port of the loopback address. */
export function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  )
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
