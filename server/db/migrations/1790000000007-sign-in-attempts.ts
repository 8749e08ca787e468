import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SignInAttempts1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_attempt (
        id uuid CONSTRAINT sign_in_attempt_pk PRIMARY KEY,
        address_hash bytea NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_attempt_by_address ON sign_in_attempt (address_hash, at);
      CREATE INDEX sign_in_attempt_by_age ON sign_in_attempt (at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_attempt')
  }
}
