import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Decisions1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal (
        id uuid CONSTRAINT proposal_pk PRIMARY KEY,
        run_id uuid NOT NULL CONSTRAINT proposal_run_fk REFERENCES match_run (id),
        case_id uuid NOT NULL CONSTRAINT proposal_case_fk REFERENCES relocation_case (id),
        place_id uuid NOT NULL CONSTRAINT proposal_place_fk REFERENCES place (id),
        host_id uuid NOT NULL CONSTRAINT proposal_host_fk REFERENCES host_institution (id),
        stay daterange NOT NULL CONSTRAINT proposal_stay CHECK (NOT isempty(stay) AND NOT lower_inf(stay) AND NOT upper_inf(stay)),
        status text NOT NULL CONSTRAINT proposal_status_known CHECK (status IN
          ('PROPOSED', 'APPROVED', 'HOST_ACCEPTED', 'CONSENTED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'PREEMPTED', 'REVOKED')),
        override_reason text,
        points integer NOT NULL,
        review jsonb NOT NULL,
        case_version integer NOT NULL,
        place_version integer NOT NULL,
        host_version integer NOT NULL,
        created_at timestamptz NOT NULL,
        approved_by uuid CONSTRAINT proposal_approved_by_fk REFERENCES account (id),
        approved_at timestamptz,
        expires_at timestamptz,
        declined_by text CONSTRAINT proposal_declined_by_known CHECK (declined_by IN ('COORDINATOR', 'HOST', 'DEFENDER')),
        decline_reason text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT proposal_approval CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
        CONSTRAINT proposal_open_steps_expire CHECK ((status IN ('APPROVED', 'HOST_ACCEPTED', 'CONSENTED')) = (expires_at IS NOT NULL)),
        CONSTRAINT proposal_decline CHECK ((status = 'DECLINED') = (declined_by IS NOT NULL AND decline_reason IS NOT NULL))
      );
      CREATE INDEX proposal_by_run ON proposal (run_id);
      CREATE INDEX proposal_by_case ON proposal (case_id);
      CREATE INDEX proposal_by_host ON proposal (host_id);
      CREATE INDEX proposal_by_age ON proposal (created_at, id);
      CREATE INDEX proposal_expiring ON proposal (expires_at) WHERE expires_at IS NOT NULL;

      CREATE TABLE proposal_transition (
        id uuid CONSTRAINT proposal_transition_pk PRIMARY KEY,
        proposal_id uuid NOT NULL CONSTRAINT proposal_transition_proposal_fk REFERENCES proposal (id),
        at timestamptz NOT NULL,
        account_id uuid CONSTRAINT proposal_transition_account_fk REFERENCES account (id),
        from_status text,
        to_status text NOT NULL,
        reason text
      );
      CREATE INDEX proposal_transition_by_proposal ON proposal_transition (proposal_id, at);

      CREATE TABLE place_request (
        id uuid CONSTRAINT place_request_pk PRIMARY KEY,
        proposal_id uuid NOT NULL CONSTRAINT place_request_proposal_fk REFERENCES proposal (id) CONSTRAINT place_request_proposal_unique UNIQUE,
        host_id uuid NOT NULL CONSTRAINT place_request_host_fk REFERENCES host_institution (id),
        code text NOT NULL CONSTRAINT place_request_code_unique UNIQUE,
        household_size text NOT NULL CONSTRAINT place_request_size_known CHECK (household_size IN ('ONE', 'TWO', 'THREE_OR_FOUR', 'FIVE_OR_MORE')),
        age_bands text[] NOT NULL,
        languages text[] NOT NULL,
        accompaniment_needs jsonb NOT NULL,
        step_free boolean NOT NULL,
        asked_at timestamptz NOT NULL
      );
      CREATE INDEX place_request_by_host ON place_request (host_id, asked_at);

      CREATE TABLE consent (
        proposal_id uuid CONSTRAINT consent_pk PRIMARY KEY CONSTRAINT consent_proposal_fk REFERENCES proposal (id),
        recorded_by uuid NOT NULL CONSTRAINT consent_account_fk REFERENCES account (id),
        recorded_at timestamptz NOT NULL
      );

      CREATE TABLE placement (
        id uuid CONSTRAINT placement_pk PRIMARY KEY,
        proposal_id uuid NOT NULL CONSTRAINT placement_proposal_fk REFERENCES proposal (id) CONSTRAINT placement_proposal_unique UNIQUE,
        case_id uuid NOT NULL CONSTRAINT placement_case_fk REFERENCES relocation_case (id),
        place_id uuid NOT NULL CONSTRAINT placement_place_fk REFERENCES place (id),
        stay daterange NOT NULL,
        status text NOT NULL CONSTRAINT placement_status_known CHECK (status IN
          ('CONFIRMED', 'TRAVELLING', 'IN_STAY', 'COMPLETED', 'ENDED_EARLY', 'CANCELLED')),
        approved_by uuid NOT NULL CONSTRAINT placement_approved_by_fk REFERENCES account (id),
        confirmed_by uuid NOT NULL CONSTRAINT placement_confirmed_by_fk REFERENCES account (id),
        confirmed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT placement_takes_two CHECK (approved_by <> confirmed_by)
      );
      CREATE UNIQUE INDEX placement_one_per_case ON placement (case_id) WHERE status IN ('CONFIRMED', 'TRAVELLING', 'IN_STAY');
      CREATE INDEX placement_by_place ON placement (place_id);
      CREATE INDEX placement_by_age ON placement (confirmed_at, id);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE placement, consent, place_request, proposal_transition, proposal')
  }
}
