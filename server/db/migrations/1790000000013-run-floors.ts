import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Runs may keep floors under groups, and keep what became of those and of protection on time. */
export class RunFloors1790000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_run
        ADD COLUMN floor_share double precision,
        ADD COLUMN floors jsonb,
        ADD COLUMN on_time jsonb,
        ADD CONSTRAINT match_run_floor_share CHECK (floor_share > 0 AND floor_share <= 1),
        ADD CONSTRAINT match_run_manner CHECK (NOT (tiers AND floor_share IS NOT NULL))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_run
        DROP CONSTRAINT match_run_manner, DROP COLUMN on_time, DROP COLUMN floors, DROP COLUMN floor_share`)
  }
}
