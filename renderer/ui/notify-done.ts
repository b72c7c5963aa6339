import { notifications } from '@mantine/notifications'

const shownMs = 4000

/**
 * Says for a moment what was just done, for an action after which the screen goes on to something else. Never the only
 * word about something that went wrong: that stands beside its cause and stays.
 */
export function notifyDone(words: string): void {
  notifications.show({ message: words, autoClose: shownMs, withCloseButton: false, role: 'status' })
}
