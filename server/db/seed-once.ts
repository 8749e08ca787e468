import type { DataSource, QueryRunner } from 'typeorm'
import { patientTwin } from './data-source.js'

/** Held while a database is filled, so that several processes may start at the same moment. */
const SEED_LOCK = 4715

/**
 * Fills an empty database, once. One whose filling was interrupted is emptied and filled anew, and so is one that was
 * filled this way before when `replace` asks for it; one that somebody filled otherwise is left alone. Answers whether
 * it was filled now.
 */
export async function seedOnce({
  dataSource,
  now,
  replace = false,
  seed,
}: {
  dataSource: DataSource
  now: Date
  replace?: boolean
  seed: () => Promise<void>
}): Promise<boolean> {
  // Waiting for another process that fills the database may rightly take long.
  const patient = await patientTwin(dataSource).initialize()
  const guard = patient.createQueryRunner()
  try {
    await guard.query(`SELECT pg_advisory_lock(${SEED_LOCK})`)
    if (!(await begin(guard, { now, replace }))) return false
    await seed()
    await guard.query('UPDATE seeding SET finished_at = $1', [now])
    return true
  } finally {
    // Closing the connection frees the lock too.
    await guard.release()
    await patient.destroy()
  }
}

/** Leaves the database empty and marked, or answers false when there is nothing to do. */
async function begin(guard: QueryRunner, { now, replace }: { now: Date; replace: boolean }): Promise<boolean> {
  const begun: { finished: boolean }[] = await guard.query('SELECT finished_at IS NOT NULL AS finished FROM seeding')
  if (begun[0]) {
    if (begun[0].finished && !replace) return false
    await guard.query('UPDATE seeding SET begun_at = $1, finished_at = NULL', [now])
    await empty(guard)
    return true
  }
  const present: unknown[] = await guard.query('SELECT 1 FROM organisation LIMIT 1')
  if (present.length > 0) return false
  await guard.query('INSERT INTO seeding (begun_at) VALUES ($1)', [now])
  return true
}

async function empty(guard: QueryRunner): Promise<void> {
  await guard.query(`
    DO $$
    DECLARE found record;
    BEGIN
      FOR found IN SELECT tablename AS name FROM pg_tables
        WHERE schemaname = current_schema() AND tablename NOT IN ('migrations', 'seeding')
      LOOP EXECUTE format('TRUNCATE %I CASCADE', found.name); END LOOP;
      FOR found IN SELECT sequencename AS name FROM pg_sequences
        WHERE schemaname = current_schema() AND sequencename NOT LIKE 'migrations%'
      LOOP EXECUTE format('ALTER SEQUENCE %I RESTART', found.name); END LOOP;
    END $$`)
}
