import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Windows say who may use them and where they come from; several can be published together. */
export class WindowConditions1790000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE availability_window
        ADD COLUMN source text NOT NULL DEFAULT 'STAFF',
        ADD COLUMN batch_id uuid,
        ADD COLUMN families_only boolean NOT NULL DEFAULT false,
        ADD COLUMN from_age_band text,
        ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT availability_window_source_known CHECK (source IN ('STAFF', 'RECURRENCE', 'IMPORT')),
        ADD CONSTRAINT availability_window_age_band_known CHECK (from_age_band IN ('CHILD', 'YOUTH', 'ADULT', 'OLDER')),
        ADD CONSTRAINT availability_window_language_tags CHECK (
          cardinality(languages) <= 20 AND array_position(languages, NULL) IS NULL
          AND array_to_string(languages, ',') ~ '^([a-z]{2,3}(-[A-Z]{2})?(,[a-z]{2,3}(-[A-Z]{2})?)*)?$');
      CREATE INDEX availability_window_by_batch ON availability_window (batch_id) WHERE batch_id IS NOT NULL`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE availability_window
        DROP COLUMN languages, DROP COLUMN from_age_band, DROP COLUMN families_only,
        DROP COLUMN batch_id, DROP COLUMN source`)
  }
}
