import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { copyUnderNewKey, findDamage, removeDatabase, type ReadableDatabase } from './database'
import type { PracticeFiles } from './practice-files'

/**
 * Takes away what a cut left behind: a copy of everything from a change of keys, and small files in the making, old key
 * slots among them. To be called when the practice has been opened with a slot of its slot file and nothing else changes
 * its files yet. What cannot be taken away is tried again after the next unlock.
 */
export async function removeLeftovers(files: PracticeFiles, heavy: ReadableDatabase): Promise<void> {
  const { folder } = files
  const names = await readdir(folder)
  // A file in the making never counts: it gets its name when it is whole.
  const small = [files.slots, files.attempts, files.anchor].map((file) => `${basename(file)}.`)
  for (const name of names) {
    if (name.endsWith('.unfinished') && small.some((beginning) => name.startsWith(beginning)))
      await rm(join(folder, name), { force: true })
  }
  const copy = copyUnderNewKey(files.database)
  if (!names.some((name) => name.startsWith(basename(copy)))) return
  // A file that opens can still be damaged further on, and then its copy may be the last that is whole.
  if ((await findDamage(heavy)).length === 0) await removeDatabase(copy)
}
