import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { isKeptByWindows } from '../shared/domain/file-name'
import { whenFree } from './held-file'

/**
 * Replaces a file as a whole: after a crash or a power cut there is the old one or the new one, never a part.
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

/** Content that is safe on the disk under another name, beside the file that it is to be. */
export interface WrittenBeside {
  /** Gives it its name: at once, and either done or not. `whenFree` knows when to try again. */
  takePlace: () => Promise<void>
  discard: () => Promise<void>
}

/** The slow half of `writeDurably`, for when the name must come in the same moment as something else. */
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

/** Makes a rename survive a power cut. Windows has no such call: there the rename itself is journaled. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
