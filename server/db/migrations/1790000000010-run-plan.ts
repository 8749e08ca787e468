import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Runs keep the plan they found, for questions about it. */
export class RunPlan1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match_run ADD COLUMN plan jsonb')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match_run DROP COLUMN plan')
  }
}
