import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Capacity1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE availability_window (
        id uuid CONSTRAINT availability_window_pk PRIMARY KEY,
        place_id uuid NOT NULL CONSTRAINT availability_window_place_fk REFERENCES place (id),
        during daterange NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT availability_window_bounded CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
        CONSTRAINT availability_window_no_overlap EXCLUDE USING gist (place_id WITH =, during WITH &&)
      );

      CREATE TABLE occupancy (
        id uuid CONSTRAINT occupancy_pk PRIMARY KEY,
        place_id uuid NOT NULL CONSTRAINT occupancy_place_fk REFERENCES place (id),
        kind text NOT NULL CONSTRAINT occupancy_kind_known CHECK (kind IN ('HOLD', 'STAY', 'BLOCK', 'IMPORTED')),
        stay daterange NOT NULL,
        during daterange NOT NULL,
        proposal_id uuid CONSTRAINT occupancy_proposal_fk REFERENCES proposal (id) CONSTRAINT occupancy_proposal_unique UNIQUE,
        services text[] NOT NULL,
        expires_at timestamptz,
        CONSTRAINT occupancy_bounded CHECK (NOT isempty(stay) AND NOT lower_inf(during) AND NOT upper_inf(during)),
        CONSTRAINT occupancy_turnover_follows CHECK (stay <@ during AND lower(stay) = lower(during)),
        CONSTRAINT occupancy_hold_expires CHECK ((kind = 'HOLD') = (expires_at IS NOT NULL)),
        CONSTRAINT occupancy_household_named CHECK ((kind IN ('HOLD', 'STAY')) = (proposal_id IS NOT NULL)),
        CONSTRAINT occupancy_no_overlap EXCLUDE USING gist (place_id WITH =, during WITH &&)
      );

      CREATE TABLE calendar_feed (
        id uuid CONSTRAINT calendar_feed_pk PRIMARY KEY,
        place_id uuid NOT NULL CONSTRAINT calendar_feed_place_fk REFERENCES place (id),
        token_hash bytea NOT NULL CONSTRAINT calendar_feed_token_unique UNIQUE,
        created_by uuid NOT NULL CONSTRAINT calendar_feed_account_fk REFERENCES account (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_fetched_on date
      );
      CREATE INDEX calendar_feed_by_place ON calendar_feed (place_id);

      CREATE TABLE network_snapshot (
        week date CONSTRAINT network_snapshot_pk PRIMARY KEY,
        as_of timestamptz NOT NULL,
        cube jsonb NOT NULL
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE network_snapshot, calendar_feed, occupancy, availability_window')
  }
}
