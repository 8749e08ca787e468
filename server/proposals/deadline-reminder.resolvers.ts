import { anyOf } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { DeadlineReminderService } from './deadline-reminder.service.js'

export function deadlineReminderResolvers({
  deadlineReminders,
}: {
  readonly deadlineReminders: DeadlineReminderService
}): Resolvers {
  return {
    Query: {
      deadlineReminders: (_root, _args, { viewer }) =>
        deadlineReminders.reminders(anyOf(viewer, 'COORDINATOR', 'HOST_STAFF')),
    },
  }
}
