import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Cases1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE relocation_case_number AS integer;

      CREATE TABLE relocation_case (
        id uuid CONSTRAINT relocation_case_pk PRIMARY KEY,
        reference text NOT NULL CONSTRAINT relocation_case_reference_unique UNIQUE,
        status text NOT NULL CONSTRAINT relocation_case_status_known CHECK (status IN
          ('DRAFT', 'SUBMITTED', 'UNDER_VERIFICATION', 'UNDER_ASSESSMENT', 'CANDIDATE', 'PLACED', 'IN_STAY', 'FOLLOW_UP', 'CLOSED',
           'ON_HOLD', 'NOT_ELIGIBLE', 'REFERRED_ELSEWHERE', 'DUPLICATE', 'WITHDRAWN')),
        resume_status text,
        origin text NOT NULL CONSTRAINT relocation_case_origin_known CHECK (origin IN ('SELF', 'HOST', 'REFERRER')),
        country text NOT NULL CONSTRAINT relocation_case_country_code CHECK (country ~ '^[A-Z]{2}$'),
        risk_level integer NOT NULL CONSTRAINT relocation_case_risk CHECK (risk_level BETWEEN 1 AND 5),
        targeted_group text,
        age_band text NOT NULL,
        applicant_is_woman boolean NOT NULL,
        scopes text[] NOT NULL,
        preferred_scope text,
        preferred_sub_regions text[] NOT NULL,
        languages text[] NOT NULL,
        women_only boolean NOT NULL,
        step_free boolean NOT NULL,
        lgbti_safe boolean NOT NULL,
        earliest_departure date NOT NULL,
        needed_by date NOT NULL,
        latest_arrival date NOT NULL,
        entry_days integer NOT NULL CONSTRAINT relocation_case_entry_days CHECK (entry_days BETWEEN 0 AND 365),
        minimum_stay_days integer NOT NULL,
        desired_stay_days integer NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT relocation_case_dates CHECK (earliest_departure <= needed_by AND needed_by <= latest_arrival),
        CONSTRAINT relocation_case_stay_lengths CHECK (1 <= minimum_stay_days AND minimum_stay_days <= desired_stay_days AND desired_stay_days <= 730),
        CONSTRAINT relocation_case_scopes_named CHECK (cardinality(scopes) >= 1 AND cardinality(languages) >= 1),
        CONSTRAINT relocation_case_women_only CHECK (applicant_is_woman OR NOT women_only),
        CONSTRAINT relocation_case_resume CHECK ((status = 'ON_HOLD') = (resume_status IS NOT NULL))
      );
      CREATE INDEX relocation_case_by_status ON relocation_case (status);
      CREATE INDEX relocation_case_by_age ON relocation_case (created_at, id);

      CREATE TABLE family_member (
        id uuid CONSTRAINT family_member_pk PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT family_member_case_fk REFERENCES relocation_case (id),
        age_band text NOT NULL CONSTRAINT family_member_age_band CHECK (age_band IN ('INFANT', 'CHILD', 'YOUTH', 'ADULT', 'OLDER')),
        relation text NOT NULL CONSTRAINT family_member_relation CHECK (relation IN ('PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'OTHER_DEPENDANT'))
      );
      CREATE INDEX family_member_by_case ON family_member (case_id);

      CREATE TABLE excluded_country (
        case_id uuid NOT NULL CONSTRAINT excluded_country_case_fk REFERENCES relocation_case (id),
        country text NOT NULL CONSTRAINT excluded_country_code CHECK (country ~ '^[A-Z]{2}$'),
        reason text NOT NULL,
        CONSTRAINT excluded_country_pk PRIMARY KEY (case_id, country)
      );

      CREATE TABLE accompaniment_need (
        case_id uuid NOT NULL CONSTRAINT accompaniment_need_case_fk REFERENCES relocation_case (id),
        type text NOT NULL,
        required boolean NOT NULL,
        CONSTRAINT accompaniment_need_pk PRIMARY KEY (case_id, type)
      );

      CREATE TABLE case_transition (
        id uuid CONSTRAINT case_transition_pk PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT case_transition_case_fk REFERENCES relocation_case (id),
        at timestamptz NOT NULL,
        account_id uuid CONSTRAINT case_transition_account_fk REFERENCES account (id),
        from_status text,
        to_status text NOT NULL
      );
      CREATE INDEX case_transition_by_case ON case_transition (case_id, at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE case_transition, accompaniment_need, excluded_country, family_member, relocation_case; DROP SEQUENCE relocation_case_number',
    )
  }
}
