import { rename } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Error codes of Windows while another program (a virus scanner, an indexer, a back-up) has the file open. */
const heldCodes = ['EPERM', 'EBUSY', 'EACCES']

/** Exponential back-off: a scanner usually closes a file within milliseconds, and after 2.5 s it is no scanner. */
const pausesMs = [10, 20, 40, 80, 160, 320, 640, 1280]

/** Renames atomically, over an existing file. */
export function renameOver(from: string, to: string): Promise<void> {
  return whenFree(() => rename(from, to))
}

/**
 * On Windows a file that another program has open cannot be renamed or replaced, so `work` is retried for a while. On
 * other systems those error codes are final.
 */
export function whenFree<T>(work: () => Promise<T>): Promise<T> {
  return process.platform === 'win32' ? whileHeld(work) : work()
}

/** @throws the last refusal when the file is held longer than 2.5 s, and at once what is no sign of that */
export async function whileHeld<T>(
  work: () => Promise<T>,
  wait: (milliseconds: number) => Promise<unknown> = pause
): Promise<T> {
  for (const milliseconds of pausesMs) {
    try {
      return await work()
    } catch (error) {
      if (!isHeld(error)) throw error
    }
    await wait(milliseconds)
  }
  return work()
}

/** A transaction around the work may have replaced the error by its own, with this one as its cause. */
function isHeld(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && heldCodes.includes(String(error.code))) || isHeld(error.cause)
}
