/** A person's time at the desk, from signing in to signing out. */
export interface Session {
  readonly id: string
  /** SHA-256 of the token in the cookie: the token itself is nowhere on the server. */
  readonly tokenHash: Buffer
  readonly accountId: string
  readonly createdAt: Date
  /** To the minute: it is written at most once a minute. */
  readonly lastSeenAt: Date
  /** When it ends at the latest, whatever happens. */
  readonly expiresAt: Date
  readonly revokedAt: Date | null
}

export interface SessionLimits {
  /** A session that nobody uses for so long has ended. */
  readonly idleMs: number
  /** How long a session lasts at most. */
  readonly absoluteMs: number
}

const MINUTE_MS = 60_000

/** True while the session may be used. At the very instant of its end it may no longer. */
export function isLive(session: Session, { now, idleMs }: { now: Date; idleMs: number }): boolean {
  const at = now.getTime()
  return session.revokedAt === null && at < session.expiresAt.getTime() && at < session.lastSeenAt.getTime() + idleMs
}

/** True when the last use was noted so long ago that it should be noted again. */
export function shouldNoteUse(session: Session, { now }: { now: Date }): boolean {
  return now.getTime() >= session.lastSeenAt.getTime() + MINUTE_MS
}
