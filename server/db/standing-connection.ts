import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type Notification } from 'pg'

/** One connection that is kept for as long as the process lives: opened again whenever it breaks. */
export interface StandingConnection {
  /** Settles when the connection has been open for the first time, or was closed before that. Never rejects. */
  readonly ready: Promise<void>
  /** Asks over the connection; null while it is broken, or when it breaks meanwhile. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[] | null>
  /** Closes it for good. */
  close(): Promise<void>
}

export interface StandingConnectionRequest {
  readonly url: string
  /** What has to be said each time it opens, such as LISTEN. When it fails the connection is opened again. */
  readonly prepare: (client: Pick<Client, 'query'>) => Promise<void>
  readonly onNotification?: (notification: Notification) => void
  /** Pause before opening again, in milliseconds. */
  readonly pauseMs?: number
}

const CONNECT_TIMEOUT_MS = 10_000
/** A connection that does not say goodbye within this time is left to the operating system. */
const GOODBYE_MS = 1_000

export function standingConnection(request: StandingConnectionRequest): StandingConnection {
  const { pauseMs = 500 } = request
  const closing = new AbortController()
  const open: { client: Client | null } = { client: null }
  const opened = signalled()

  const keep = async () => {
    while (!closing.signal.aborted) {
      await holdOne(request, closing.signal, client => {
        open.client = client
        if (client) opened.signal()
      })
      await sleep(pauseMs, undefined, { signal: closing.signal }).catch(() => undefined)
    }
    opened.signal()
  }
  const kept = keep()

  return {
    ready: opened.promise,
    query: async (sql, values = []) => {
      const answer = await open.client?.query(sql, [...values]).catch(() => null)
      return answer?.rows ?? null
    },
    close: async () => {
      closing.abort()
      await kept
    },
  }
}

/** Opens one connection and holds it until it breaks or closing begins. */
async function holdOne(
  { url, prepare, onNotification = () => undefined }: StandingConnectionRequest,
  closing: AbortSignal,
  tell: (client: Client | null) => void,
): Promise<void> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'leeward',
  })
  const over = signalled()
  client.on('error', over.signal)
  client.on('end', over.signal)
  client.on('notification', onNotification)
  closing.addEventListener('abort', over.signal, { once: true })
  const begin = async () => {
    await client.connect()
    await prepare(client)
    tell(client)
  }
  // A failure to begin is one more way for the connection to be over.
  begin().catch(over.signal)
  await over.promise
  closing.removeEventListener('abort', over.signal)
  tell(null)
  await Promise.race([client.end().catch(() => undefined), sleep(GOODBYE_MS, undefined, { ref: false })])
}

function signalled(): { readonly promise: Promise<void>; readonly signal: () => void } {
  const holder = { resolve: () => undefined as void }
  const promise = new Promise<void>(resolve => {
    holder.resolve = resolve
  })
  return { promise, signal: () => holder.resolve() }
}
