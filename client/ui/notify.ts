import { notifications } from '@mantine/notifications'

/** Says, for some seconds and to screen readers too, that something was done. Refusals never go here: they stay beside their button. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'lee', autoClose: 6000 })
}
