/**
 * What PostgreSQL complained about, without any of its words: messages and details quote rows, and rows may be about
 * people. Repositories turn a complaint into a refusal of their room.
 */
export type Complaint =
  /** An exclusion constraint (23P01): two ranges that must not overlap do. */
  | { readonly kind: 'Overlap'; readonly constraint: string }
  /** A unique constraint (23505). */
  | { readonly kind: 'Duplicate'; readonly constraint: string }
  /** A foreign key (23503): the row pointed at is missing, or is still pointed at. */
  | { readonly kind: 'BrokenReference'; readonly constraint: string }
  /** A check constraint (23514). */
  | { readonly kind: 'CheckFailed'; readonly constraint: string }
  /** Another transaction was in the way (40001, 40P01): the same work may succeed when repeated. */
  | { readonly kind: 'Interference'; readonly cause: 'serialization' | 'deadlock' }
  /** It took longer than allowed: the statement (57014) or the wait for a lock (55P03). */
  | { readonly kind: 'TooSlow' }
  /** The database cannot be reached, or cut the connection. Whether a commit under way arrived is unknown. */
  | { readonly kind: 'DatabaseAway' }

const OVERLAP = '23P01'
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'EAI_AGAIN'])
/** Shutdown by an administrator, a crash, not ready yet, too many connections, idle too long within a transaction. */
const AWAY = new Set(['57P01', '57P02', '57P03', '53300', '25P03'])
/**
 * What the driver says, without any code, when a connection broke, fell silent or was not to be had in time. TypeORM gives a broken
 * connection back by itself, and of the next query says only that.
 */
const LOST = new RegExp(
  [
    '^Connection terminated',
    '^timeout exceeded when trying to connect',
    '^Query read timeout',
    '^Client has encountered a connection error',
    '^Client was closed and is not queryable',
    'query runner (was )?already released',
  ].join('|'),
  'i',
)

/** The complaint an error stands for, or null when it is something else (which is a bug and should be thrown on). */
export function complaintOf(error: unknown): Complaint | null {
  const { code, constraint, message } = driverError(error)
  const byCode = code === '' ? null : complaintOfCode(code, constraint)
  return byCode ?? (LOST.test(message) ? { kind: 'DatabaseAway' } : null)
}

function complaintOfCode(code: string, constraint: string): Complaint | null {
  if (NETWORK.has(code) || AWAY.has(code) || code.startsWith('08')) return { kind: 'DatabaseAway' }
  switch (code) {
    case OVERLAP:
      return { kind: 'Overlap', constraint }
    case '23505':
      return { kind: 'Duplicate', constraint }
    case '23503':
      return { kind: 'BrokenReference', constraint }
    case '23514':
      return { kind: 'CheckFailed', constraint }
    case '40001':
      return { kind: 'Interference', cause: 'serialization' }
    case '40P01':
      return { kind: 'Interference', cause: 'deadlock' }
    case '57014':
    case '55P03':
      return { kind: 'TooSlow' }
    default:
      return null
  }
}

interface DriverError {
  readonly code: string
  readonly constraint: string
  readonly message: string
}

/** TypeORM wraps the driver's error, and Node wraps several failed addresses in one. */
function driverError(error: unknown): DriverError {
  if (error === null || typeof error !== 'object') return { code: '', constraint: '', message: '' }
  const seen = error as { driverError?: unknown; code?: unknown; constraint?: unknown; message?: unknown }
  if (seen.driverError !== undefined && seen.driverError !== error) return driverError(seen.driverError)
  return { code: text(seen.code), constraint: text(seen.constraint), message: text(seen.message) }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
