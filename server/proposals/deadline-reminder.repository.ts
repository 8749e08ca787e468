import type { EntityManager } from 'typeorm'
import type { OpenStep } from './deadline-reminder.js'
import type { DeadlineReminderRow } from './deadline-reminder.table.js'

export interface DeadlineReminderRepository {
  /** Writes a reminder for every step that lapses after `now` and not after `until`, unless it has one. Answers how many. */
  remind(period: { readonly now: Date; readonly until: Date }): Promise<number>
  /** Reminders of steps that are still open at `now`, the nearest deadline first; of all hosts when `hostId` is null. */
  standing(wanted: {
    readonly now: Date
    readonly steps: readonly OpenStep[]
    readonly hostId: string | null
  }): Promise<DeadlineReminderRow[]>
}

export function deadlineReminderRepository(tx: EntityManager): DeadlineReminderRepository {
  return {
    remind: async ({ now, until }) => {
      const rows: unknown[] = await tx.query(
        `INSERT INTO deadline_reminder (proposal_id, step, reminded_at)
         SELECT id, status, $1 FROM proposal WHERE expires_at > $1 AND expires_at <= $2
         ON CONFLICT ON CONSTRAINT deadline_reminder_pk DO NOTHING RETURNING proposal_id`,
        [now, until],
      )
      return rows.length
    },
    standing: ({ now, steps, hostId }) =>
      tx.query(
        `SELECT reminder.proposal_id AS "proposalId", reminder.step, reminder.reminded_at AS "remindedAt"
         FROM deadline_reminder AS reminder
           JOIN proposal ON proposal.id = reminder.proposal_id AND proposal.status = reminder.step
         WHERE proposal.expires_at > $1 AND reminder.step = ANY($2) AND ($3::uuid IS NULL OR proposal.host_id = $3)
         ORDER BY proposal.expires_at, proposal.id`,
        [now, [...steps], hostId],
      ),
  }
}
