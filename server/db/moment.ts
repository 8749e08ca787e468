import type { DataSource } from 'typeorm'

/**
 * Names what is committed in the database at this moment: whoever is given the same name twice would have read the
 * same rows both times, and at any time between. It changes with every commit that writes, in any table and by whatever
 * process, before that commit is acknowledged.
 *
 * It is PostgreSQL's own snapshot: which transactions count as done is all that decides which rows are seen. The start of
 * the server and its last checkpoint stand beside it because numbers of transactions that came to nothing are given
 * again after a crash, and by another server in its place. Asked of the server that is written to: a standby's
 * snapshot does not name what is under way.
 */
export async function databaseMoment(dataSource: DataSource): Promise<string> {
  const [{ moment }] = await dataSource.query<[{ moment: string }]>(
    `SELECT concat_ws(' ', pg_current_snapshot(), pg_postmaster_start_time(), checkpoint_lsn) AS moment
     FROM pg_control_checkpoint()`,
  )
  return moment
}
