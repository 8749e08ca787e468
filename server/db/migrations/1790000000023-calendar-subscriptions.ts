import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CalendarSubscriptions1790000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_subscription (
        id uuid CONSTRAINT calendar_subscription_pk PRIMARY KEY,
        host_id uuid NOT NULL CONSTRAINT calendar_subscription_host_fk REFERENCES host_institution (id),
        label text NOT NULL,
        colour text NOT NULL,
        zone text NOT NULL,
        sealed_address bytea,
        address_host text,
        etag text,
        last_modified text,
        fetched_at timestamptz,
        applied_at timestamptz,
        applied_reading_id uuid,
        tried_at timestamptz,
        read_at timestamptz,
        next_read_at timestamptz,
        failures integer NOT NULL,
        fault text,
        waiting_reading_id uuid,
        waiting jsonb,
        created_by uuid NOT NULL CONSTRAINT calendar_subscription_account_fk REFERENCES account (id),
        created_at timestamptz NOT NULL,
        CONSTRAINT calendar_subscription_address_named CHECK ((sealed_address IS NULL) = (address_host IS NULL)),
        CONSTRAINT calendar_subscription_waiting_named CHECK ((waiting IS NULL) = (waiting_reading_id IS NULL)),
        CONSTRAINT calendar_subscription_read_again CHECK (
          next_read_at IS NULL OR (sealed_address IS NOT NULL AND applied_at IS NOT NULL))
      );
      CREATE INDEX calendar_subscription_by_host ON calendar_subscription (host_id);
      CREATE INDEX calendar_subscription_due ON calendar_subscription (next_read_at);

      CREATE TABLE calendar_subscription_place (
        subscription_id uuid NOT NULL CONSTRAINT calendar_subscription_place_of_fk REFERENCES calendar_subscription (id),
        place_id uuid NOT NULL CONSTRAINT calendar_subscription_place_fk REFERENCES place (id),
        words text[] NOT NULL,
        CONSTRAINT calendar_subscription_place_pk PRIMARY KEY (subscription_id, place_id)
      );

      CREATE TABLE calendar_read (
        id uuid CONSTRAINT calendar_read_pk PRIMARY KEY,
        subscription_id uuid NOT NULL CONSTRAINT calendar_read_subscription_fk REFERENCES calendar_subscription (id),
        at timestamptz NOT NULL,
        fault text,
        added integer NOT NULL,
        gone integer NOT NULL
      );
      CREATE INDEX calendar_read_by_subscription ON calendar_read (subscription_id, at);

      CREATE TABLE imported_days (
        id uuid CONSTRAINT imported_days_pk PRIMARY KEY,
        subscription_id uuid NOT NULL CONSTRAINT imported_days_subscription_fk REFERENCES calendar_subscription (id),
        place_id uuid NOT NULL CONSTRAINT imported_days_place_fk REFERENCES place (id),
        during daterange NOT NULL,
        key text NOT NULL,
        doubt text,
        answer text,
        CONSTRAINT imported_days_bounded CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
        CONSTRAINT imported_days_answer_known CHECK (answer IN ('CONFIRMED', 'LIFTED')),
        CONSTRAINT imported_days_unique UNIQUE (subscription_id, place_id, during, key)
      );
      CREATE INDEX imported_days_by_place ON imported_days (place_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE imported_days, calendar_read, calendar_subscription_place, calendar_subscription')
  }
}
