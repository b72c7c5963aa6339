import { rm } from 'node:fs/promises'
import { DossierError } from '../../../shared/errors'
import { Database } from './database'
import type { Driver } from './driver'
import { findDamage } from './integrity'

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
  const copy = `${file}.next`
  const prepare = async (writeCopy: (to: string) => Promise<void>): Promise<string> => {
    await rm(copy, { force: true })
    await writeCopy(copy)
    const opened = await driver.open(copy, keys.old)
    await opened.exec(`PRAGMA rekey = "x'${Buffer.from(keys.next).toString('hex')}'"`)
    await opened.close()
    const checked = await Database.open(driver, copy, keys.next)
    const damage = await findDamage(checked.heavy)
    await checked.close()
    if (damage.length > 0) throw new DossierError('storage.failed')
    await beforeSwap()
    return copy
  }
  await database.replace(keys, prepare, onReplaced)
}
