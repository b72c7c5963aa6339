import { open, type FileHandle } from 'node:fs/promises'

const pieceBytes = 1024 * 1024

/**
 * Copies an open file, on the disk when it answers, to one that does not exist yet and that is for this user alone.
 * @param goOn throws to stop between two pieces
 */
export async function copyBytes(from: FileHandle, file: string, goOn: () => void): Promise<void> {
  const to = await open(file, 'wx', 0o600)
  try {
    const piece = Buffer.allocUnsafe(pieceBytes)
    for (let position = 0; ;) {
      goOn()
      const { bytesRead } = await from.read(piece, 0, pieceBytes, position)
      if (bytesRead === 0) break
      await to.write(piece, 0, bytesRead, position)
      position += bytesRead
    }
    await to.sync()
  } finally {
    await to.close()
  }
}
