import { DossierError } from '../../../shared/errors'

/** The connection of a running job to the screen that started it. */
export interface JobLine {
  /** The user's Cancel. */
  cancelled: AbortSignal
  progress: (done: number, of: number) => void
  /** Sends a copy of at most `chunkBytes` bytes; resolves when the screen is ready for the next. */
  chunk: (bytes: Uint8Array) => Promise<void>
}

/** Copying 1 MiB takes 10 ms of the thread; 100 MiB in one message would block it for 281 ms. */
const chunkBytes = 1024 * 1024

/** For a call without a screen that follows it. */
export const unheardLine: JobLine = {
  cancelled: new AbortController().signal,
  progress: () => undefined,
  chunk: () => Promise.resolve()
}

/** @throws DossierError `job.cancelled` */
export function refuseCancelled(cancelled: AbortSignal): void {
  if (cancelled.aborted) throw new DossierError('job.cancelled')
}

/** Sends bytes in order and in chunks, each when the screen is ready for it. @throws DossierError `job.cancelled` */
export async function sendInChunks(line: JobLine, bytes: Uint8Array, cancelled: AbortSignal): Promise<void> {
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    refuseCancelled(cancelled)
    await line.chunk(bytes.subarray(from, from + chunkBytes))
  }
}
