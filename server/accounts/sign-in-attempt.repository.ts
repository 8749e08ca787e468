import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'

/** Guesses at passwords, by a hash of the address: an address nobody has counts like any other. */
export interface SignInAttemptRepository {
  /** Makes guesses at one address wait for each other until the transaction ends. */
  lock(email: string): Promise<void>
  /** When guesses were made since then, in no order. */
  since(email: string, then: Date): Promise<Date[]>
  add(guess: { id: string; email: string; at: Date }): Promise<void>
  /** Forgets a guess, because it was right. */
  forget(id: string): Promise<void>
  /** Forgets some of the guesses made before then, at whatever address. Guesses that others hold are left alone. */
  sweep(then: Date): Promise<void>
}

export function signInAttemptRepository(tx: EntityManager): SignInAttemptRepository {
  return {
    async lock(email) {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [addressHash(email).readBigInt64BE().toString()])
    },
    async since(email, then) {
      const rows: { at: Date }[] = await tx.query(
        'SELECT at FROM sign_in_attempt WHERE address_hash = $1 AND at > $2',
        [addressHash(email), then],
      )
      return rows.map(({ at }) => at)
    },
    async add({ id, email, at }) {
      await tx.query('INSERT INTO sign_in_attempt (id, address_hash, at) VALUES ($1, $2, $3)', [
        id,
        addressHash(email),
        at,
      ])
    },
    async forget(id) {
      await tx.query('DELETE FROM sign_in_attempt WHERE id = $1', [id])
    },
    async sweep(then) {
      await tx.query(
        `DELETE FROM sign_in_attempt WHERE id IN
          (SELECT id FROM sign_in_attempt WHERE at <= $1 LIMIT 100 FOR UPDATE SKIP LOCKED)`,
        [then],
      )
    },
  }
}

function addressHash(email: string): Buffer {
  return createHash('sha256').update(email).digest()
}
