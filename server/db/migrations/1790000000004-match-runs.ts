import type { MigrationInterface, QueryRunner } from 'typeorm'

export class MatchRuns1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE match_run_number AS integer;

      CREATE TABLE match_run (
        id uuid CONSTRAINT match_run_pk PRIMARY KEY,
        number integer NOT NULL CONSTRAINT match_run_number_unique UNIQUE,
        status text NOT NULL CONSTRAINT match_run_status_known CHECK (status IN ('QUEUED', 'RUNNING', 'FINISHED', 'STOPPED', 'FAILED')),
        requested_by uuid NOT NULL CONSTRAINT match_run_account_fk REFERENCES account (id),
        queued_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        seed integer NOT NULL CONSTRAINT match_run_seed CHECK (seed >= 0),
        time_limit_seconds integer CONSTRAINT match_run_time_limit CHECK (time_limit_seconds BETWEEN 1 AND 600),
        problem jsonb NOT NULL,
        case_count integer NOT NULL,
        place_count integer NOT NULL,
        stop_requested boolean NOT NULL DEFAULT false,
        phase text NOT NULL,
        placed integer NOT NULL DEFAULT 0,
        score integer NOT NULL DEFAULT 0,
        bound integer,
        gap double precision,
        failure text,
        CONSTRAINT match_run_ended CHECK ((status IN ('FINISHED', 'STOPPED', 'FAILED')) = (finished_at IS NOT NULL)),
        CONSTRAINT match_run_failure CHECK ((status = 'FAILED') = (failure IS NOT NULL))
      );
      CREATE UNIQUE INDEX match_run_one_at_a_time ON match_run ((true)) WHERE status IN ('QUEUED', 'RUNNING');

      CREATE TABLE unplaced_case (
        run_id uuid NOT NULL CONSTRAINT unplaced_case_run_fk REFERENCES match_run (id),
        case_id uuid NOT NULL CONSTRAINT unplaced_case_case_fk REFERENCES relocation_case (id),
        review jsonb NOT NULL,
        CONSTRAINT unplaced_case_pk PRIMARY KEY (run_id, case_id)
      );
      CREATE INDEX unplaced_case_by_case ON unplaced_case (case_id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unplaced_case, match_run; DROP SEQUENCE match_run_number')
  }
}
