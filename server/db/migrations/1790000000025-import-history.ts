import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The history of calendars tells of imported calendars too. A change of a block was never written: it is opened and blocked. */
export class ImportHistory1790000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE calendar_change
        DROP CONSTRAINT calendar_change_kind_known,
        DROP CONSTRAINT calendar_change_complete,
        ADD CONSTRAINT calendar_change_kind_known CHECK (kind IN (
          'WINDOW_PUBLISHED', 'WINDOW_CHANGED', 'WINDOW_WITHDRAWN', 'BLOCK_ADDED', 'BLOCK_REMOVED',
          'IMPORT_APPLIED', 'IMPORT_REMOVED', 'IMPORT_CONFIRMED', 'IMPORT_LIFTED', 'CALENDAR_CONFIRMED')),
        ADD CONSTRAINT calendar_change_complete CHECK (CASE
          WHEN kind = 'CALENDAR_CONFIRMED' THEN num_nonnulls(place_id, subject_id, before, after) = 0
          WHEN kind IN ('WINDOW_PUBLISHED', 'BLOCK_ADDED') THEN num_nonnulls(place_id, subject_id, after) = 3 AND before IS NULL
          WHEN kind IN ('WINDOW_WITHDRAWN', 'BLOCK_REMOVED', 'IMPORT_REMOVED', 'IMPORT_LIFTED')
            THEN num_nonnulls(place_id, subject_id, before) = 3 AND after IS NULL
          WHEN kind = 'IMPORT_APPLIED' THEN num_nonnulls(place_id, subject_id) = 2 AND num_nonnulls(before, after) > 0
          ELSE num_nonnulls(place_id, subject_id, before, after) = 4 END);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE calendar_change
        DROP CONSTRAINT calendar_change_kind_known,
        DROP CONSTRAINT calendar_change_complete,
        ADD CONSTRAINT calendar_change_kind_known CHECK (kind IN (
          'WINDOW_PUBLISHED', 'WINDOW_CHANGED', 'WINDOW_WITHDRAWN',
          'BLOCK_ADDED', 'BLOCK_CHANGED', 'BLOCK_REMOVED', 'CALENDAR_CONFIRMED')),
        ADD CONSTRAINT calendar_change_complete CHECK (CASE
          WHEN kind = 'CALENDAR_CONFIRMED' THEN num_nonnulls(place_id, subject_id, before, after) = 0
          WHEN kind IN ('WINDOW_PUBLISHED', 'BLOCK_ADDED') THEN num_nonnulls(place_id, subject_id, after) = 3 AND before IS NULL
          WHEN kind IN ('WINDOW_WITHDRAWN', 'BLOCK_REMOVED') THEN num_nonnulls(place_id, subject_id, before) = 3 AND after IS NULL
          ELSE num_nonnulls(place_id, subject_id, before, after) = 4 END);
    `)
  }
}
