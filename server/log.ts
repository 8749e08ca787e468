import { pino } from 'pino'

/** Where the server says what it does. Fields are chosen one by one: no bodies, addresses with secrets, or rows. */
export interface Log {
  debug(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
}

export type LogFields = Readonly<Record<string, string | number | boolean | readonly string[] | ErrorDescription>>

/** What may be said about an error in the log. */
export interface ErrorDescription {
  readonly name: string
  /** Such as PostgreSQL's 23505, or Node's ECONNREFUSED. */
  readonly code?: string
  /** Only where the message is our own or Node's: those of the database and of parsers quote data. */
  readonly message?: string
  readonly frames: readonly string[]
}

export function createLog({ level }: { level: string }): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

const FRAMES = 12
const TRUSTED_MESSAGES = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError'])

/** An error as it may be logged. Errors of the database driver and of parsers carry data in their messages, which is left out. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const cause = (error as { driverError?: unknown }).driverError ?? error
  const code = (cause as { code?: unknown }).code
  const fromDriver = cause !== error || 'severity' in error
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(TRUSTED_MESSAGES.has(error.name) && !fromDriver ? { message: error.message } : {}),
    frames: (error.stack ?? '')
      .split('\n')
      .filter(line => line.startsWith('    at '))
      .slice(0, FRAMES)
      .map(line => line.trim()),
  }
}
