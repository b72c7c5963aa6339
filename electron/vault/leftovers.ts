import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { copyUnderNewKey, findDamage, removeDatabase, type ReadableDatabase } from './database'
import type { PracticeFiles } from './practice-files'

/**
 * Removes what an interruption left behind: the second database of a re-key, and temporary files, which may contain old
 * key slots. Call it after the practice was opened with a slot of its slot file, and before anything else changes its
 * files. What cannot be removed is tried again after the next unlock.
 */
export async function removeLeftovers(files: PracticeFiles, heavy: ReadableDatabase): Promise<void> {
  const { folder } = files
  const names = await readdir(folder)
  // A temporary file never counts: it is renamed when it is complete.
  const small = [files.slots, files.attempts, files.anchor].map((file) => `${basename(file)}.`)
  for (const name of names) {
    if (name.endsWith('.unfinished') && small.some((beginning) => name.startsWith(beginning)))
      await rm(join(folder, name), { force: true })
  }
  const copy = copyUnderNewKey(files.database)
  if (!names.some((name) => name.startsWith(basename(copy)))) return
  // A file that opens may still be damaged, and the copy may then be the last intact one.
  if ((await findDamage(heavy)).length === 0) await removeDatabase(copy)
}
