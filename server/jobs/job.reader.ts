import type { EntityManager } from 'typeorm'

/** Those of the keys whose job will not be tried again: it is gone, or its last attempt is over. */
export async function abandonedKeys(tx: EntityManager, keys: readonly string[]): Promise<readonly string[]> {
  const rows: { key: string }[] = await tx.query(
    `SELECT wanted.key FROM unnest($1::text[]) AS wanted (key)
     WHERE NOT EXISTS (
       SELECT 1 FROM graphile_worker.jobs AS job
       WHERE job.key = wanted.key AND (job.attempts < job.max_attempts OR job.locked_at IS NOT NULL))`,
    [keys],
  )
  return rows.map(row => row.key)
}
