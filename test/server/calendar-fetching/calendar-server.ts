import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { ResolvedAddress } from '../../../server/calendar-fetching/host.resolver.js'
import { closed, listening } from './canary.js'
import { testCertificate } from './test-certificate.js'

/** Where the servers of these tests listen: an address that is let through by name, and is not the canary's. */
export const serverAddress: ResolvedAddress = { address: '127.0.0.99', family: 4 }

export interface CalendarServer {
  /** Such as https://calendars.example:41234, for a path. */
  url(path: string, name?: string): string
  /** What was asked for, in order, with its headers. */
  readonly asked: IncomingMessage[]
  close(): Promise<void>
}

/** An https server whose certificate the fetcher of a test believes. */
export async function calendarServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<CalendarServer> {
  const asked: IncomingMessage[] = []
  const server = createServer({ key: testCertificate.key, cert: testCertificate.cert }, (request, response) => {
    asked.push(request)
    answer(request, response)
  })
  const port = await listening(server, serverAddress.address)
  return {
    url: (path, name = 'calendars.example') => `https://${name}:${port}${path}`,
    asked,
    async close() {
      server.closeAllConnections()
      await closed(server)
    },
  }
}
