import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A run that looks ahead leaves its prices of capacity to the next one, and says what its own rested on. */
export class RememberedPrices1790000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE remembered_prices (
        run_id uuid NOT NULL,
        prices jsonb NOT NULL,
        CONSTRAINT remembered_prices_pk PRIMARY KEY (run_id),
        CONSTRAINT remembered_prices_run_fk FOREIGN KEY (run_id) REFERENCES match_run (id)
      );
      -- Only the last ones are of use: a second row cannot be.
      CREATE UNIQUE INDEX remembered_prices_one ON remembered_prices ((true));
      ALTER TABLE match_run ADD COLUMN look_ahead_note text`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE match_run DROP COLUMN look_ahead_note; DROP TABLE remembered_prices')
  }
}
