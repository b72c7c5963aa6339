import { open } from 'node:fs/promises'

/** How every SQLite file begins, unless its first page is sealed. */
const plainBeginning = 'SQLite format 3\0'

/** Whether a database file begins with sealed bytes. An empty one does not. */
export async function looksEncrypted(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const beginning = Buffer.alloc(plainBeginning.length)
    const { bytesRead } = await handle.read(beginning, 0, beginning.length, 0)
    return bytesRead === beginning.length && beginning.toString('latin1') !== plainBeginning
  } finally {
    await handle.close()
  }
}
