import { notifications, notificationsStore } from '@mantine/notifications'

/** Says, for some seconds and to screen readers too, that something was done. Refusals never go here: they stay beside their button. */
export function notifyDone(message: string): void {
  makeRoom()
  notifications.show({ message, color: 'lee', autoClose: 6000 })
}

/** Says that something failed which has no place of its own on the page; stays until it is dismissed. */
export function notifyFailed(message: string): void {
  makeRoom()
  notifications.show({ message, color: 'red', autoClose: false })
}

/**
 * When as many notices stand as can, the oldest that would go by itself goes at once: the newest answers a press just made
 * and must not wait its turn.
 */
function makeRoom(): void {
  const { notifications: standing, limit } = notificationsStore.getState()
  const oldest = standing.find(({ autoClose }) => autoClose !== false)
  if (oldest?.id && standing.length >= limit) notifications.hide(oldest.id)
}
