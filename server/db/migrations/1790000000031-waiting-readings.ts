import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A reading that waits says more than its days: of which days it says nothing, and whether its file was whole. */
export class WaitingReadings1790000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE calendar_subscription
      SET waiting = jsonb_build_object('days', waiting, 'silent', '[]'::jsonb, 'torn', NULL)
      WHERE waiting IS NOT NULL
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE calendar_subscription SET waiting = waiting -> 'days' WHERE waiting IS NOT NULL`)
  }
}
