import type { MigrationInterface, QueryRunner } from 'typeorm'

export class Seeding1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seeding (
        begun_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE UNIQUE INDEX seeding_once ON seeding ((true));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seeding')
  }
}
