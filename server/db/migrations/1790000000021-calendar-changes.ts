import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was done about the calendars of places, and when a host last said that its calendar is right. */
export class CalendarChanges1790000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE calendar_change_number;

      CREATE TABLE calendar_change (
        id uuid CONSTRAINT calendar_change_pk PRIMARY KEY,
        number integer NOT NULL CONSTRAINT calendar_change_number_unique UNIQUE,
        kind text NOT NULL CONSTRAINT calendar_change_kind_known CHECK (kind IN (
          'WINDOW_PUBLISHED', 'WINDOW_CHANGED', 'WINDOW_WITHDRAWN',
          'BLOCK_ADDED', 'BLOCK_CHANGED', 'BLOCK_REMOVED', 'CALENDAR_CONFIRMED')),
        host_id uuid NOT NULL CONSTRAINT calendar_change_host_fk REFERENCES host_institution (id),
        place_id uuid CONSTRAINT calendar_change_place_fk REFERENCES place (id),
        subject_id uuid,
        account_id uuid CONSTRAINT calendar_change_account_fk REFERENCES account (id),
        at timestamptz NOT NULL,
        before jsonb,
        after jsonb,
        undoes uuid CONSTRAINT calendar_change_undoes_fk REFERENCES calendar_change (id)
          CONSTRAINT calendar_change_undone_once UNIQUE,
        CONSTRAINT calendar_change_complete CHECK (CASE
          WHEN kind = 'CALENDAR_CONFIRMED' THEN num_nonnulls(place_id, subject_id, before, after) = 0
          WHEN kind IN ('WINDOW_PUBLISHED', 'BLOCK_ADDED') THEN num_nonnulls(place_id, subject_id, after) = 3 AND before IS NULL
          WHEN kind IN ('WINDOW_WITHDRAWN', 'BLOCK_REMOVED') THEN num_nonnulls(place_id, subject_id, before) = 3 AND after IS NULL
          ELSE num_nonnulls(place_id, subject_id, before, after) = 4 END)
      );
      CREATE INDEX calendar_change_by_host ON calendar_change (host_id, number);
      CREATE INDEX calendar_change_confirmations ON calendar_change (host_id, number) WHERE kind = 'CALENDAR_CONFIRMED';
      CREATE INDEX calendar_change_by_subject ON calendar_change (subject_id, number);

      CREATE FUNCTION calendar_change_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the history of a calendar is only ever added to';
      END $$;
      CREATE TRIGGER calendar_change_append_only BEFORE UPDATE OR DELETE ON calendar_change
        FOR EACH ROW EXECUTE FUNCTION calendar_change_stands();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE calendar_change; DROP FUNCTION calendar_change_stands; DROP SEQUENCE calendar_change_number`)
  }
}
