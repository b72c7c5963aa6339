import { open } from 'node:fs/promises'
import { DossierError } from '../../../shared/errors'
import { doAgain, type ChangesSince } from './changes-since'
import { Database } from './database'
import type { Driver } from './driver'
import { findDamage } from './integrity'
import type { WritableDatabase } from './readable-writable'
import { removeDatabase } from './remove-database'
import { asStorageError } from './storage-error'

/** Where the copy is made. It never counts under this name: what is found there was left by a cut. */
export const copyUnderNewKey = (file: string): string => `${file}.next`

interface Steps {
  /** Throws to stop between two steps, until the slots of both keys are written. */
  goOn: () => void
  /** Runs when the copy is ready: from then on both keys must be able to open the practice. */
  beforeSwap: () => Promise<void>
  /** What is to be on record under the new key alone. */
  onCopy: (db: WritableDatabase) => Promise<void>
  /** Runs when the copy has taken the place of the file. */
  onReplaced: () => void
}

/**
 * Puts everything under another key, for when the old key may be known. A copy is made, re-encrypted and verified
 * before it takes the place of the file; until then the old file is the one that counts. Others write meanwhile: what
 * they change is done again on the copy, the last of it while they wait.
 */
export async function putUnderNewKey(
  database: Database,
  driver: Driver,
  file: string,
  keys: { old: Uint8Array; next: Uint8Array },
  { goOn, beforeSwap, onCopy, onReplaced }: Steps
): Promise<void> {
  const copy = copyUnderNewKey(file)
  try {
    await removeDatabase(copy)
    const changes = await database.copyWhileWriting(keys.old, copy, goOn)
    await changeKey(driver, copy, keys)
    goOn()
    await withDatabase(driver, copy, keys.next, async (next) => {
      if ((await findDamage(next.heavy)).length > 0) throw new DossierError('storage.failed')
      await catchUp(next, changes, goOn)
      goOn()
      await beforeSwap()
      const finish = async (): Promise<void> => {
        await next.transaction(async (db) => {
          for (const transaction of changes.take()) await doAgain(transaction, db)
          await onCopy(db)
        })
        await next.close()
        await putOnDisk(copy)
      }
      await database.replace(keys, copy, finish, onReplaced)
    })
  } catch (error) {
    // Either the old file still counts, or the copy has its name already and is no longer here.
    await removeDatabase(copy).catch(() => undefined)
    throw asStorageError(error)
  } finally {
    database.forgetChanges()
  }
}

/** Each round is shorter than the one before, for doing a transaction again takes less time than it took. */
const rounds = 10

async function catchUp(next: Database, changes: ChangesSince, goOn: () => void): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const missing = changes.take()
    if (missing.length === 0) return
    for (const transaction of missing) {
      goOn()
      await next.transaction((db) => doAgain(transaction, db))
    }
  }
}

async function changeKey(
  driver: Driver,
  copy: string,
  keys: { old: Uint8Array; next: Uint8Array }
): Promise<void> {
  const opened = await driver.openApart(copy, keys.old)
  try {
    // The binding for Windows changes no key in WAL mode. A journal would be for going back, and nobody goes back to a copy.
    await opened.exec('PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA cache_size = -65536')
    await opened.exec(`PRAGMA rekey = "x'${Buffer.from(keys.next).toString('hex')}'"`)
  } finally {
    await opened.close()
  }
}

async function putOnDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Closes it when `work` fails; `work` itself closes it otherwise. */
async function withDatabase(
  driver: Driver,
  file: string,
  key: Uint8Array,
  work: (database: Database) => Promise<void>
): Promise<void> {
  // Slow, and of no use before the end: the whole file is put on the disk then.
  const database = await Database.open(driver, file, key, ['PRAGMA synchronous = OFF'])
  try {
    await work(database)
  } catch (error) {
    await database.close().catch(() => undefined)
    throw error
  }
}
