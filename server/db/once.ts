import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'

export interface OnceRequest {
  readonly tx: EntityManager
  readonly clock: Clock
  /** Whose key it is: keys of different accounts never meet. */
  readonly viewer: { readonly accountId: string }
  /** The caller's UUID for this request. */
  readonly key: string
  /** The use case, such as approveProposal. */
  readonly operation: string
  /** What is asked, without the key. Compared by value, whatever the order of its fields. */
  readonly body: unknown
}

/** The object that the first request with the key made or changed. */
export interface OnceResult {
  readonly id: string
  /** True when the work was done before and not again. */
  readonly replayed: boolean
}

/** The key was used before with another operation or body. */
export interface IdempotencyKeyReused {
  readonly kind: 'IdempotencyKeyReused'
}

/**
 * Does the work of one request at most once. The key is taken first, in the transaction of the work: a duplicate that
 * comes meanwhile waits for that transaction, and then finds its result. A refusal is rolled back with its key, so
 * the same request may be tried again.
 */
export async function once<Refusal>(
  request: OnceRequest,
  work: () => Promise<Result<{ id: string }, Refusal>>,
): Promise<Result<OnceResult, Refusal | IdempotencyKeyReused>> {
  const bodyHash = createHash('sha256').update(canonicalJson(request.body)).digest()
  if (!(await takeKey(request, bodyHash))) return firstResult(request, bodyHash)

  const done = await work()
  if (!done.ok) return done
  await request.tx.query('UPDATE idempotency_key SET result_id = $3 WHERE account_id = $1 AND key = $2', [
    request.viewer.accountId,
    request.key,
    done.value.id,
  ])
  return success({ id: done.value.id, replayed: false })
}

/** False when the key is taken already. Waits for a transaction that is just taking it. */
async function takeKey({ tx, clock, viewer, key, operation }: OnceRequest, bodyHash: Buffer): Promise<boolean> {
  const taken: unknown[] = await tx.query(
    `INSERT INTO idempotency_key (account_id, key, operation, body_hash, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT idempotency_key_pk DO NOTHING RETURNING key`,
    [viewer.accountId, key, operation, bodyHash, clock.now()],
  )
  return taken.length === 1
}

async function firstResult(
  { tx, viewer, key, operation }: OnceRequest,
  bodyHash: Buffer,
): Promise<Result<OnceResult, IdempotencyKeyReused>> {
  const found: { id: string }[] = await tx.query(
    `SELECT result_id AS id FROM idempotency_key
     WHERE account_id = $1 AND key = $2 AND operation = $3 AND body_hash = $4 AND result_id IS NOT NULL`,
    [viewer.accountId, key, operation, bodyHash],
  )
  const [first] = found
  return first ? success({ id: first.id, replayed: true }) : refuse({ kind: 'IdempotencyKeyReused' })
}

/** JSON with the fields of every object in order, so that equal values give equal texts. Absent fields are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
