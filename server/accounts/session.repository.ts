import type { EntityManager } from 'typeorm'
import type { Account } from './account.js'
import { accountTable } from './account.table.js'
import type { Session } from './session.js'
import { sessionTable } from './session.table.js'

export interface SessionRepository {
  /** The session with this token and its account, whatever state they are in; null when there is none. */
  find(tokenHash: Buffer): Promise<{ session: Session; account: Account } | null>
  add(session: Session): Promise<void>
  noteUse(id: string, at: Date): Promise<void>
  /** Ends a session. One that has ended already stays as it is. */
  revoke(id: string, at: Date): Promise<void>
}

export function sessionRepository(tx: EntityManager): SessionRepository {
  const sessions = tx.getRepository(sessionTable)
  return {
    async find(tokenHash) {
      const session = await sessions.findOneBy({ tokenHash })
      const account = session && (await tx.getRepository(accountTable).findOneBy({ id: session.accountId }))
      return session && account ? { session, account } : null
    },
    async add(session) {
      await sessions.insert(session)
    },
    async noteUse(id, at) {
      await sessions.update({ id }, { lastSeenAt: at })
    },
    async revoke(id, at) {
      await tx.query('UPDATE session SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', [id, at])
    },
  }
}
