import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Accounts1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid CONSTRAINT account_pk PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT account_organisation_fk REFERENCES organisation (id),
        host_id uuid CONSTRAINT account_host_fk REFERENCES host_institution (id),
        display_name text NOT NULL,
        email text NOT NULL CONSTRAINT account_email_unique UNIQUE,
        password_hash text NOT NULL,
        role text NOT NULL CONSTRAINT account_role_known CHECK (role IN ('HOST_STAFF', 'COORDINATOR', 'MEMBER', 'ADMIN')),
        state text NOT NULL CONSTRAINT account_state_known CHECK (state IN ('INVITED', 'ACTIVE', 'SUSPENDED')),
        CONSTRAINT account_email_lower CHECK (email = lower(email)),
        CONSTRAINT account_host_only_for_host_staff CHECK ((role = 'HOST_STAFF') = (host_id IS NOT NULL))
      );

      CREATE TABLE session (
        id uuid CONSTRAINT session_pk PRIMARY KEY,
        token_hash bytea NOT NULL CONSTRAINT session_token_unique UNIQUE,
        account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account (id),
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX session_by_account ON session (account_id);

      CREATE TABLE idempotency_key (
        account_id uuid NOT NULL CONSTRAINT idempotency_key_account_fk REFERENCES account (id),
        key uuid NOT NULL,
        operation text NOT NULL,
        body_hash bytea NOT NULL,
        result_id uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT idempotency_key_pk PRIMARY KEY (account_id, key)
      );
      CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key, session, account')
  }
}
