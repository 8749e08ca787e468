import { EntitySchema } from 'typeorm'
import type { OpenStep } from './deadline-reminder.js'
import { proposalTable } from './proposal.table.js'

/** That somebody was reminded of a step of a proposal; no state comes back, so a step has one deadline. */
export interface DeadlineReminderRow {
  readonly proposalId: string
  readonly step: OpenStep
  readonly remindedAt: Date
}

export const deadlineReminderTable = new EntitySchema<DeadlineReminderRow>({
  name: 'DeadlineReminder',
  tableName: 'deadline_reminder',
  columns: {
    proposalId: {
      name: 'proposal_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'deadline_reminder_pk',
      foreignKey: { target: proposalTable, name: 'deadline_reminder_proposal_fk' },
    },
    step: { type: 'text', primary: true, primaryKeyConstraintName: 'deadline_reminder_pk' },
    remindedAt: { name: 'reminded_at', type: 'timestamptz' },
  },
  checks: [{ name: 'deadline_reminder_step_known', expression: `step IN ('APPROVED', 'HOST_ACCEPTED', 'CONSENTED')` }],
})
