import { rename } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** What Windows answers while another program (a virus scanner, an indexer, a back-up) has the file open. */
const heldCodes = ['EPERM', 'EBUSY', 'EACCES']

/** Doubling: a scanner lets go within milliseconds as a rule, and after 2.5 s it is no scanner. */
const pausesMs = [10, 20, 40, 80, 160, 320, 640, 1280]

/** Renames as a whole, over what is there. */
export function renameOver(from: string, to: string): Promise<void> {
  return whenFree(() => rename(from, to))
}

/**
 * On Windows a file that somebody holds cannot be renamed nor replaced, so it is tried again for a while. Elsewhere those
 * codes mean that it will never do.
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

/** A transaction around the work may have said it in its own words. */
function isHeld(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && heldCodes.includes(String(error.code))) || isHeld(error.cause)
}
