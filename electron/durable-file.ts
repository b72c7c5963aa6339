import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { isKeptByWindows } from '../shared/domain/file-name'
import { renameOver } from './held-file'

/**
 * Replaces a file as a whole: after a crash or a power cut there is the old one or the new one, never a part.
 * @throws EINVAL for a name that Windows would take for a device, a hidden stream or another name
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  platform: NodeJS.Platform = process.platform
): Promise<void> {
  if (platform === 'win32' && !isKeptByWindows(basename(file)))
    throw Object.assign(new Error('Windows keeps no file of this name'), { code: 'EINVAL' })
  const unfinished = `${file}.${randomUUID()}.unfinished`
  try {
    const handle = await open(unfinished, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameOver(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
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
