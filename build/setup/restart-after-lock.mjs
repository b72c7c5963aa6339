/** Exit code of an app that locked: every process has ended, and a new one must show the lock screen. */
const LOCKED = 66

/** Starts the app, restarts it each time it exits to lock, and returns its first other exit code. */
export async function restartAfterLock(start) {
  for (;;) {
    const code = await start()
    if (code !== LOCKED) return code
  }
}
