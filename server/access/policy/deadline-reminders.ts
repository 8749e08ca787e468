import { coordinators, grant, hostStaffAndCoordinators } from '../rule.js'

/** Reminders: everybody's own, which the service sees to. */
export const deadlineRemindersPolicy = {
  ...grant('Query', hostStaffAndCoordinators, ['deadlineReminders']),
  ...grant('DeadlineReminder', hostStaffAndCoordinators, ['remindedAt', 'deadline', 'placeRequest']),
  ...grant('DeadlineReminder', coordinators, ['proposal']),
}
