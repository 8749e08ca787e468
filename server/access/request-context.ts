import type { Viewer } from './viewer.js'

/** What every resolver knows about the request it answers. */
export interface RequestContext {
  /** The signed-in person; null without a live session. */
  readonly viewer: Viewer | null
  /** Quoted to the person who meets an error, and in the log line about it. */
  readonly correlationId: string
  /** Sets or clears the session cookie of the answer; does nothing where there is no answer to set it on. */
  readonly sessionCookie: { set(token: string, expiresAt: Date): void; clear(): void }
}
