import type { Viewer } from './viewer.js'

/** What every resolver knows about the request it answers. */
export interface RequestContext {
  /** The signed-in person; null without a live session. Changes within a request that signs in or out. */
  readonly viewer: Viewer | null
  /** Quoted to the person who meets an error, and in the log line about it. */
  readonly correlationId: string
  /** Where signing in and out reach the browser: they set or clear the session cookie and change the viewer. */
  readonly session: { opened(session: { viewer: Viewer; token: string }): void; closed(): void }
}
