import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { copyUnderNewKey, findDamage, removeDatabase, type ReadableDatabase } from './database'
import type { PracticeFiles } from './practice-files'

/**
 * Takes away what a cut in the middle of a change of keys left behind: a copy of everything, and old key slots. To be
 * called when the practice has been opened with a slot of its slot file and nothing else changes its files yet.
 * What cannot be taken away is tried again after the next unlock.
 */
export async function removeLeftovers(files: PracticeFiles, heavy: ReadableDatabase): Promise<void> {
  const { folder } = files
  const names = await readdir(folder)
  // A slot file in the making never counts: it gets its name when it is whole.
  const slots = basename(files.slots)
  for (const name of names) {
    if (name.startsWith(`${slots}.`) && name.endsWith('.unfinished'))
      await rm(join(folder, name), { force: true })
  }
  const copy = copyUnderNewKey(files.database)
  if (!names.some((name) => name.startsWith(basename(copy)))) return
  // A file that opens can still be damaged further on, and then its copy may be the last that is whole.
  if ((await findDamage(heavy)).length === 0) await removeDatabase(copy)
}
