import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Calendar addresses of whole host institutions and of caseloads, which can be replaced and are answered so many times
 * an hour. To those that exist the hash of their token serves as key: nobody knows it either.
 * And what became of imported files.
 */
export class CalendarFeeds1790000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE calendar_feed
        ALTER COLUMN place_id DROP NOT NULL,
        ADD COLUMN host_id uuid CONSTRAINT calendar_feed_host_fk REFERENCES host_institution (id),
        ADD COLUMN organisation_id uuid CONSTRAINT calendar_feed_organisation_fk REFERENCES organisation (id),
        ADD COLUMN uid_key bytea,
        ADD COLUMN rotated_at timestamptz,
        ADD COLUMN fetch_hour timestamptz,
        ADD COLUMN fetches integer NOT NULL DEFAULT 0;
      UPDATE calendar_feed SET host_id = place.host_id, uid_key = token_hash FROM place WHERE place.id = place_id;
      UPDATE calendar_feed SET organisation_id = account.organisation_id FROM account WHERE account.id = created_by;
      ALTER TABLE calendar_feed
        ALTER COLUMN organisation_id SET NOT NULL,
        ALTER COLUMN uid_key SET NOT NULL,
        ADD CONSTRAINT calendar_feed_place_of_host CHECK (place_id IS NULL OR host_id IS NOT NULL);
      CREATE INDEX calendar_feed_by_host ON calendar_feed (host_id);
      CREATE INDEX calendar_feed_by_holder ON calendar_feed (created_by);

      CREATE TABLE file_import (
        id uuid CONSTRAINT file_import_pk PRIMARY KEY,
        subject text NOT NULL CONSTRAINT file_import_subject_known CHECK (subject IN ('WINDOWS', 'PLACES')),
        imported_by uuid NOT NULL CONSTRAINT file_import_account_fk REFERENCES account (id),
        imported_at timestamptz NOT NULL,
        rows jsonb NOT NULL
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE file_import;
      DELETE FROM calendar_feed WHERE place_id IS NULL;
      ALTER TABLE calendar_feed
        DROP COLUMN fetches, DROP COLUMN fetch_hour, DROP COLUMN rotated_at, DROP COLUMN uid_key,
        DROP COLUMN organisation_id, DROP COLUMN host_id, ALTER COLUMN place_id SET NOT NULL;
      DROP INDEX calendar_feed_by_holder;
    `)
  }
}
