import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who saved which file when, and how many rows it had: so that nobody saves the network away. */
export class FileExports1790000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file_export (
        id uuid CONSTRAINT file_export_pk PRIMARY KEY,
        subject text NOT NULL,
        exported_by uuid NOT NULL CONSTRAINT file_export_account_fk REFERENCES account (id),
        exported_at timestamptz NOT NULL,
        rows integer NOT NULL,
        CONSTRAINT file_export_subject_known CHECK (subject IN ('WINDOWS', 'PLACES'))
      );
      CREATE INDEX file_export_by_account ON file_export (exported_by, exported_at);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE file_export')
  }
}
