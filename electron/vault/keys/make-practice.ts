import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { renameOver } from '../../held-file'
import type { z } from 'zod'
import type { NewPractice } from '../../../shared/contract/vault'
import { Database, migrate, removeDatabase, type Driver } from '../database'
import { asStorageError } from '../database/storage-error'
import { foundPractice } from '../practice'
import type { PracticeFiles } from '../practice-files'
import type { Argon2Parameters } from './key-derivation'
import { newDatabaseKey, sealKey } from './key-slots'
import { refuseWeakPassphrase } from './passphrase-strength'
import { writeSlots } from './slot-file'

/**
 * Makes the files of a new practice. The database gets its name last, after its slots: cut short at any moment, there
 * is either nothing that counts or a practice that opens.
 * @throws DossierError `vault.weakPassphrase`, `storage.*`
 */
export async function makePractice(
  files: PracticeFiles,
  driver: Driver,
  wanted: z.output<typeof NewPractice>,
  parameters: () => Promise<Argon2Parameters>,
  now: Date
): Promise<void> {
  const { practice, member } = wanted
  const ownWords = [practice.name, member.givenName, member.familyName, member.email]
  await refuseWeakPassphrase(wanted.passphrase, wanted.language, ownWords)
  const unfinished = files.unfinishedDatabase
  try {
    await mkdir(files.folder, { recursive: true, mode: 0o700 })
    await removeDatabase(unfinished)
    const databaseKey = newDatabaseKey()
    const memberId = randomUUID()
    const database = await Database.open(driver, unfinished, databaseKey)
    try {
      await migrate(database, unfinished, databaseKey, driver)
      await database.transaction((db) => foundPractice(db, wanted, memberId, now))
    } finally {
      await database.close()
    }
    const slot = { kind: 'passphrase', memberId, createdAt: now } as const
    await writeSlots(files.slots, [await sealKey(databaseKey, wanted.passphrase, await parameters(), slot)])
    databaseKey.fill(0)
    await renameOver(unfinished, files.database)
  } catch (error) {
    await removeStarted(files)
    throw asStorageError(error)
  }
}

/**
 * Takes back a practice that was made just now. Cut short at any moment, there is one that opens or nothing that counts:
 * first the database loses its name, then the slots go, then what is left.
 */
export async function unmakePractice(files: PracticeFiles): Promise<void> {
  await renameOver(files.database, files.unfinishedDatabase)
  await removeDatabase(files.database)
  await removeStarted(files)
  await rm(files.anchor, { force: true })
}

async function removeStarted(files: PracticeFiles): Promise<void> {
  for (const file of [files.slots, `${files.slots}.spare`]) await rm(file, { force: true })
  await removeDatabase(files.unfinishedDatabase)
}
