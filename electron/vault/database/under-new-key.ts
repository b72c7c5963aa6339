import { DossierError } from '../../../shared/errors'
import { Database } from './database'
import type { Driver } from './driver'
import { findDamage } from './integrity'
import { removeDatabase } from './remove-database'

/** Where the copy is made. It never counts under this name: what is found there was left by a cut. */
export const copyUnderNewKey = (file: string): string => `${file}.next`

/**
 * Puts everything under another key, for when the old key may be known. A copy is made, re-encrypted and verified
 * before it takes the place of the file; until then the old file is the one that counts.
 * `beforeSwap` runs when the copy is ready: from then on both keys must be able to open the practice. `onReplaced` runs
 * when it has taken the place of the file.
 */
export async function putUnderNewKey(
  database: Database,
  driver: Driver,
  file: string,
  keys: { old: Uint8Array; next: Uint8Array },
  { beforeSwap, onReplaced }: { beforeSwap: () => Promise<void>; onReplaced: () => void }
): Promise<void> {
  const copy = copyUnderNewKey(file)
  const prepare = async (writeCopy: (to: string) => Promise<void>): Promise<string> => {
    await removeDatabase(copy)
    await writeCopy(copy)
    await changeKey(driver, copy, keys)
    if (await isDamaged(driver, copy, keys.next)) throw new DossierError('storage.failed')
    await beforeSwap()
    return copy
  }
  try {
    await database.replace(keys, prepare, onReplaced)
  } catch (error) {
    // Either the old file still counts, or the copy has its name already and is no longer here.
    await removeDatabase(copy).catch(() => undefined)
    throw error
  }
}

async function changeKey(
  driver: Driver,
  copy: string,
  keys: { old: Uint8Array; next: Uint8Array }
): Promise<void> {
  const opened = await driver.open(copy, keys.old)
  try {
    await opened.exec(`PRAGMA rekey = "x'${Buffer.from(keys.next).toString('hex')}'"`)
  } finally {
    await opened.close()
  }
}

async function isDamaged(driver: Driver, copy: string, key: Uint8Array): Promise<boolean> {
  const checked = await Database.open(driver, copy, key)
  try {
    return (await findDamage(checked.heavy)).length > 0
  } finally {
    await checked.close()
  }
}
