import { DossierError } from '../../../shared/errors'

/** How a job speaks to the screen that asked for it while it runs. */
export interface JobLine {
  /** The user's Cancel. */
  cancelled: AbortSignal
  progress: (done: number, of: number) => void
  /** Hands over a copy of at most `chunkBytes` bytes; resolves when the screen has room for the next. */
  chunk: (bytes: Uint8Array) => Promise<void>
}

/** Copied whole, 1 MiB takes 10 ms of the thread; 100 MiB in one message would hold it for 281 ms. */
const chunkBytes = 1024 * 1024

/** Of a call that nobody follows. */
export const unheardLine: JobLine = {
  cancelled: new AbortController().signal,
  progress: () => undefined,
  chunk: () => Promise.resolve()
}

/** @throws DossierError `job.cancelled` */
export function refuseCancelled(cancelled: AbortSignal): void {
  if (cancelled.aborted) throw new DossierError('job.cancelled')
}

/** Hands bytes over in order and in chunks, each when there is room for it. @throws DossierError `job.cancelled` */
export async function sendInChunks(line: JobLine, bytes: Uint8Array, cancelled: AbortSignal): Promise<void> {
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    refuseCancelled(cancelled)
    await line.chunk(bytes.subarray(from, from + chunkBytes))
  }
}
