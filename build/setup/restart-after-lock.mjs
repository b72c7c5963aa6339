/** The app ends with this code when it locks: every process is gone, and a fresh one shows the lock screen. */
const LOCKED = 66

/** Starts the app, and again each time it ended to lock; gives the code of the end that was none. */
export async function restartAfterLock(start) {
  for (;;) {
    const code = await start()
    if (code !== LOCKED) return code
  }
}
