import type { MigrationInterface, QueryRunner } from 'typeorm'

export class OrganisationsAndHosts1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE organisation (
        id uuid CONSTRAINT organisation_pk PRIMARY KEY,
        name text NOT NULL CONSTRAINT organisation_name_unique UNIQUE,
        category text NOT NULL CONSTRAINT organisation_category_known CHECK (category IN
          ('HOST_ENTITY', 'GRANT_MAKING_ENTITY', 'DONOR', 'POLICY_ADVOCACY_ENTITY', 'REFERRAL_ENTITY', 'COORDINATION_HUB', 'OTHER')),
        type text NOT NULL CONSTRAINT organisation_type_known CHECK (type IN
          ('NGO', 'UNIVERSITY', 'NATIONAL_GOVERNMENT', 'REGIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'EU_INSTITUTION', 'CULTURAL_INSTITUTION', 'OTHER')),
        country text NOT NULL CONSTRAINT organisation_country_code CHECK (country ~ '^[A-Z]{2}$')
      );

      CREATE TABLE host_institution (
        id uuid CONSTRAINT host_institution_pk PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT host_institution_organisation_fk REFERENCES organisation (id),
        name text NOT NULL CONSTRAINT host_institution_name_unique UNIQUE,
        country text NOT NULL CONSTRAINT host_institution_country_code CHECK (country ~ '^[A-Z]{2}$'),
        languages text[] NOT NULL,
        interpreter boolean NOT NULL,
        lead_days integer NOT NULL CONSTRAINT host_institution_lead_days CHECK (lead_days BETWEEN 0 AND 365),
        minimum_stay_days integer NOT NULL,
        maximum_stay_days integer NOT NULL,
        maximum_households integer NOT NULL CONSTRAINT host_institution_households CHECK (maximum_households BETWEEN 1 AND 100),
        receives_groups text[],
        lgbti_safe boolean NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT host_institution_stay_lengths CHECK (1 <= minimum_stay_days AND minimum_stay_days <= maximum_stay_days AND maximum_stay_days <= 1096)
      );
      CREATE INDEX host_institution_by_organisation ON host_institution (organisation_id);

      CREATE TABLE accompaniment_offer (
        host_id uuid NOT NULL CONSTRAINT accompaniment_offer_host_fk REFERENCES host_institution (id),
        type text NOT NULL,
        households integer NOT NULL CONSTRAINT accompaniment_offer_households CHECK (households BETWEEN 1 AND 100),
        CONSTRAINT accompaniment_offer_pk PRIMARY KEY (host_id, type)
      );

      CREATE TABLE arrival_quota (
        id uuid CONSTRAINT arrival_quota_pk PRIMARY KEY,
        host_id uuid NOT NULL CONSTRAINT arrival_quota_host_fk REFERENCES host_institution (id),
        during daterange NOT NULL,
        arrivals integer NOT NULL CONSTRAINT arrival_quota_arrivals CHECK (arrivals >= 0),
        CONSTRAINT arrival_quota_bounded CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
        CONSTRAINT arrival_quota_no_overlap EXCLUDE USING gist (host_id WITH =, during WITH &&)
      );

      CREATE TABLE place (
        id uuid CONSTRAINT place_pk PRIMARY KEY,
        host_id uuid NOT NULL CONSTRAINT place_host_fk REFERENCES host_institution (id),
        label text NOT NULL,
        sleeps integer NOT NULL CONSTRAINT place_sleeps CHECK (sleeps BETWEEN 1 AND 15),
        step_free boolean NOT NULL,
        child_safe boolean NOT NULL,
        women_only boolean NOT NULL,
        emergency_reserve boolean NOT NULL,
        turnover_days integer NOT NULL CONSTRAINT place_turnover CHECK (turnover_days BETWEEN 0 AND 60),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT place_label_unique UNIQUE (host_id, label)
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE place, arrival_quota, accompaniment_offer, host_institution, organisation')
  }
}
