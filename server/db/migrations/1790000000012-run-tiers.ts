import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Runs may put protection on time before everything else. */
export class RunTiers1790000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match_run ADD COLUMN tiers boolean NOT NULL DEFAULT false')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match_run DROP COLUMN tiers')
  }
}
