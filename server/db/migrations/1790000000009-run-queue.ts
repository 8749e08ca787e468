import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Runs queue: only one is computed at a time, and each is frozen when its turn comes. */
export class RunQueue1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX match_run_one_at_a_time;
      CREATE UNIQUE INDEX match_run_one_at_a_time ON match_run ((true)) WHERE status = 'RUNNING';
      ALTER TABLE match_run
        ALTER COLUMN problem DROP NOT NULL,
        ADD COLUMN elapsed_ms integer NOT NULL DEFAULT 0,
        ADD COLUMN course jsonb NOT NULL DEFAULT '[]';
      UPDATE match_run SET problem = NULL WHERE started_at IS NULL;
      -- Cases, places and hosts went by their identifiers until now.
      UPDATE match_run SET problem = jsonb_set(problem, '{ids}', (
        SELECT jsonb_object_agg(kind.key, (
          SELECT coalesce(jsonb_object_agg(id, id), '{}') FROM jsonb_object_keys(kind.value) AS id))
        FROM jsonb_each(problem->'names') AS kind)) WHERE problem IS NOT NULL;
      ALTER TABLE match_run ADD CONSTRAINT match_run_frozen CHECK ((started_at IS NULL) = (problem IS NULL));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_run DROP CONSTRAINT match_run_frozen, DROP COLUMN course, DROP COLUMN elapsed_ms;
      UPDATE match_run SET problem = '{}' WHERE problem IS NULL;
      ALTER TABLE match_run ALTER COLUMN problem SET NOT NULL;
      DROP INDEX match_run_one_at_a_time;
      CREATE UNIQUE INDEX match_run_one_at_a_time ON match_run ((true)) WHERE status IN ('QUEUED', 'RUNNING');
    `)
  }
}
