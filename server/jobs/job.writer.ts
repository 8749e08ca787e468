import type { EntityManager } from 'typeorm'
import type { JobToAdd } from './job.js'

/** Adds a job within a transaction: it exists if and only if the decision behind it does. */
export async function addJob(tx: EntityManager, { task, payload, key, mostAttempts }: JobToAdd): Promise<void> {
  await tx.query('SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3, max_attempts := $4)', [
    task,
    JSON.stringify(payload),
    key,
    mostAttempts,
  ])
}
