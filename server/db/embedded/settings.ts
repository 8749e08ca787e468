/** The database's only account and the database everything is stored in. */
export const SUPERUSER = 'leeward'
export const DATABASE = 'leeward'

/** Programs get nothing from our environment: a stray PGPORT or locale must not change what they do. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}

export interface ServerSettings {
  readonly clusterDir: string
  readonly port: number
  /** Trades safety against a power cut for speed, and looks for deadlocks at once: for test databases only. */
  readonly fast: boolean
}

/** Command line of the server. Loopback only, no socket file, and a log that quotes no row: details could name people. */
export function serverArguments({ clusterDir, port, fast }: ServerSettings): string[] {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(fast ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', deadlock_timeout: '50ms' } : {}),
  }
  return ['-D', clusterDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** Connection string for a database of the local server. */
export function localUrl({ port, password, database }: { port: number; password: string; database: string }): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}
