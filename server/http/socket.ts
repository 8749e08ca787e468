import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { CloseCode, handleProtocols, makeServer, type ServerOptions } from 'graphql-ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { RequestContext } from '../access/request-context.js'
import type { SessionService } from '../accounts/session.service.js'
import { publicError } from '../graphql/errors.js'
import type { SocketExtra } from '../graphql/subscriptions.js'
import { describeError, type Log } from '../log.js'
import { newId } from '../shared/id.js'
import type { SessionCookie } from './session-cookie.js'

export interface SocketRequest {
  readonly server: Server
  readonly options: ServerOptions<Record<string, unknown>, SocketExtra>
  readonly sessions: SessionService
  readonly cookie: SessionCookie
  readonly publicUrl: string
  readonly log: Log
}

/** Longest message a client may send, in bytes: an operation and its variables. */
const LONGEST_MESSAGE = 64 * 1024
/** Both sides notice a broken line within twice this time. */
const KEEP_ALIVE_MS = 15_000
const GOING_AWAY = 1001

/** Serves subscriptions at `/graphql`. `close` ends every socket; clients then look for another server. */
export function serveSocket(request: SocketRequest): { close(): void } {
  const { server, options, publicUrl, log } = request
  const protocol = makeServer(options)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE, handleProtocols })

  server.on('upgrade', (upgrade: IncomingMessage, line: Duplex, head: Buffer) => {
    if (upgrade.url?.split('?')[0] !== '/graphql') return refuseUpgrade(line, '404 Not Found')
    if (!isOurPage(upgrade, publicUrl)) return refuseUpgrade(line, '403 Forbidden')
    sockets.handleUpgrade(upgrade, line, head, socket => {
      const closed = protocol.opened(
        {
          protocol: socket.protocol,
          send: text => send(socket, text),
          close: (code, reason) => socket.close(code, reason),
          onMessage: receive =>
            socket.on('message', (message: Buffer) => {
              receive(message.toString('utf8')).catch((error: unknown) => {
                log.error({ error: describeError(error) }, 'a socket failed')
                socket.close(CloseCode.InternalServerError, 'Internal server error')
              })
            }),
        },
        { contextNow: contextOf(upgrade, request) },
      )
      const beat = keepAlive(socket)
      // Always followed by 'close'; without a listener a line that breaks would end the process.
      socket.on('error', () => undefined)
      socket.on('close', (code, reason) => {
        clearInterval(beat)
        void closed(code, reason.toString('utf8'))
      })
    })
  })
  return {
    close() {
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away')
    },
  }
}

/** Who holds the socket now: read again each time, and never counted as somebody being there. */
function contextOf(upgrade: IncomingMessage, { sessions, cookie, log }: SocketRequest): () => Promise<RequestContext> {
  const token = cookie.read(upgrade)
  return async () => {
    const correlationId = newId()
    try {
      const viewer = token === null ? null : await sessions.peek(token)
      return { viewer, correlationId, session: { opened: () => undefined, closed: () => undefined } }
    } catch (error) {
      throw publicError(error, { log, correlationId })
    }
  }
}

/** Browsers name the page that opens a socket, and send our cookie along whatever page it is. Programs name none. */
function isOurPage({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = headers
  if (origin === undefined || origin === new URL(publicUrl).origin) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

function refuseUpgrade(line: Duplex, status: string): void {
  line.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function send(socket: WebSocket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve()
  return new Promise((resolve, reject) => {
    socket.send(text, error => (error ? reject(error) : resolve()))
  })
}

function keepAlive(socket: WebSocket): NodeJS.Timeout {
  const state = { alive: true }
  socket.on('pong', () => {
    state.alive = true
  })
  return setInterval(() => {
    if (!state.alive) return socket.terminate()
    state.alive = false
    socket.ping()
  }, KEEP_ALIVE_MS)
}
