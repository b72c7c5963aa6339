import { notifications } from '@mantine/notifications'

const shownMs = 4000

/**
 * Shows a message for a moment, for an action after which the screen shows something else. Not for failures: those stay
 * beside their cause.
 */
export function notifyDone(words: string): void {
  notifications.show({ message: words, autoClose: shownMs, withCloseButton: false, role: 'status' })
}
