import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whoever must answer is reminded before a step lapses, once for each step. */
export class DeadlineReminders1790000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadline_reminder (
        proposal_id uuid CONSTRAINT deadline_reminder_proposal_fk REFERENCES proposal (id),
        step text CONSTRAINT deadline_reminder_step_known CHECK (step IN ('APPROVED', 'HOST_ACCEPTED', 'CONSENTED')),
        reminded_at timestamptz NOT NULL,
        CONSTRAINT deadline_reminder_pk PRIMARY KEY (proposal_id, step)
      );
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deadline_reminder')
  }
}
