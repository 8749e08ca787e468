import type { EntityManager } from 'typeorm'
import { isRefusal, type UnitOfWork } from './unit-of-work.js'

/**
 * A unit of work within a transaction under way, for a use case made of use cases: a refusal or a throw undoes only its
 * own part. Whether anything stays is decided by the transaction around it. Locks that a part took are given up when
 * it is undone: take those that must last before it.
 */
export function partOfWork(tx: EntityManager): UnitOfWork {
  return {
    async transaction(work) {
      await tx.query('SAVEPOINT part')
      try {
        const answer = await work(tx)
        if (isRefusal(answer)) await tx.query('ROLLBACK TO SAVEPOINT part')
        await tx.query('RELEASE SAVEPOINT part')
        return answer
      } catch (error) {
        // The first error is the one to report: undoing fails too when the connection is gone.
        await tx.query('ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part').catch(() => undefined)
        throw error
      }
    },
    read: work => work(tx),
  }
}
