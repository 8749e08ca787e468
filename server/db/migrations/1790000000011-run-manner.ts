import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Runs may keep capacity for cases still expected, and keep what was found out about their fairness. */
export class RunManner1790000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_run
        ADD COLUMN look_ahead boolean NOT NULL DEFAULT false,
        ADD COLUMN fairness jsonb`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match_run DROP COLUMN fairness, DROP COLUMN look_ahead')
  }
}
