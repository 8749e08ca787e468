import type { Viewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import type { Account } from './account.js'
import { sessionRepository } from './session.repository.js'
import { isLive, shouldNoteUse, type Session, type SessionLimits } from './session.js'
import { hashOfToken } from './session.token.js'

export interface SessionService {
  /**
   * Who holds the token; null when it belongs to no live session of an active account. Counts as a use of the
   * session, and so keeps it from going idle.
   */
  viewerOf(token: string): Promise<Viewer | null>
  /** The same without counting as a use: for what goes on while nobody is there, such as a subscription. */
  peek(token: string): Promise<Viewer | null>
  /** Ends the viewer's session at once. */
  signOut(viewer: Viewer): Promise<void>
}

export function sessionService({
  unitOfWork,
  clock,
  limits,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
  limits: SessionLimits
}): SessionService {
  const find = async (token: string) => {
    const found = await unitOfWork.read(tx => sessionRepository(tx).find(hashOfToken(token)))
    return found && isLive(found.session, { now: clock.now(), idleMs: limits.idleMs }) ? found : null
  }
  return {
    async viewerOf(token) {
      const found = await find(token)
      if (!found) return null
      if (shouldNoteUse(found.session, { now: clock.now() })) {
        await unitOfWork.transaction(tx => sessionRepository(tx).noteUse(found.session.id, clock.now()))
      }
      return viewerFrom(found)
    },
    async peek(token) {
      const found = await find(token)
      return found && viewerFrom(found)
    },
    async signOut({ sessionId }) {
      await unitOfWork.transaction(tx => sessionRepository(tx).revoke(sessionId, clock.now()))
    },
  }
}

/** The viewer a session makes of an account; null unless the account is in use. */
export function viewerFrom({ account, session }: { account: Account; session: Session }): Viewer | null {
  if (account.state !== 'ACTIVE') return null
  const signedIn = {
    accountId: account.id,
    organisationId: account.organisationId,
    sessionId: session.id,
    sessionExpiresAt: session.expiresAt,
  }
  if (account.role !== 'HOST_STAFF') return { ...signedIn, role: account.role }
  return account.hostId === null ? null : { ...signedIn, role: account.role, hostId: account.hostId }
}
