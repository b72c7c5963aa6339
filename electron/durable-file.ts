import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { isKeptByWindows } from '../shared/domain/file-name'
import { whenFree } from './held-file'

/**
 * Replaces a file atomically: after a crash or a power cut it has the old content or the new, never a part.
 * @throws EINVAL for a name that Windows would take for a device, a hidden stream or another name
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  platform: NodeJS.Platform = process.platform
): Promise<void> {
  const written = await writeBeside(file, content, platform)
  try {
    await whenFree(written.takePlace)
  } catch (error) {
    await written.discard()
    throw error
  }
}

/** Content that is safe on the disk in a temporary file beside its final one. */
export interface WrittenBeside {
  /** Renames it to its final name, atomically. `whenFree` retries it. */
  takePlace: () => Promise<void>
  discard: () => Promise<void>
}

/** The slow first half of `writeDurably`, for when the rename must happen together with something else. */
export async function writeBeside(
  file: string,
  content: string | Uint8Array,
  platform: NodeJS.Platform = process.platform
): Promise<WrittenBeside> {
  if (platform === 'win32' && !isKeptByWindows(basename(file)))
    throw Object.assign(new Error('Windows keeps no file of this name'), { code: 'EINVAL' })
  const unfinished = `${file}.${randomUUID()}.unfinished`
  const discard = (): Promise<void> => rm(unfinished, { force: true })
  try {
    const handle = await open(unfinished, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await discard()
    throw error
  }
  const takePlace = async (): Promise<void> => {
    await rename(unfinished, file)
    await syncFolder(dirname(file))
  }
  return { takePlace, discard }
}

/** Makes a rename survive a power cut. Windows has no such call: its file system journals the rename. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
