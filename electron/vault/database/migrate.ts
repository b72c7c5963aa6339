import { rm } from 'node:fs/promises'
import { renameOver } from '../../held-file'
import { DossierError } from '../../../shared/errors'
import { Database } from './database'
import type { Driver } from './driver'
import { findDamage } from './integrity'
import { migrations, type Migration } from './migrations'
import type { WritableDatabase } from './readable-writable'
import { sql } from './sql'
import { sqlText } from './sql-text'

/** 'DSSR': tells a Dossier file from any other SQLite file. */
const applicationId = 0x44535352

/**
 * Brings an opened file to the version of this app, one migration at a time, each with its version number in one
 * transaction. Before the first change of a file that holds records, a verified copy is put beside it.
 * @throws DossierError `vault.newer` for a file of a later app, `vault.foreign` for one that is not Dossier's.
 */
export async function migrate(
  database: Database,
  file: string,
  key: Uint8Array,
  driver: Driver,
  steps: readonly Migration[] = migrations
): Promise<void> {
  const version = await versionOf(database)
  const newest = steps.at(-1)?.version ?? 0
  if (version > newest) throw new DossierError('vault.newer')
  const pending = steps.filter((step) => step.version > version)
  if (pending.length === 0) return
  if (version > 0) await copyBeforeMigration(database, file, key, driver, version)
  for (const step of pending) {
    await (step.rebuilds ? database.rebuild(apply(step)) : database.transaction(apply(step)))
  }
}

function apply(step: Migration): (db: WritableDatabase) => Promise<void> {
  return async (db) => {
    if ('run' in step) {
      await step.run({
        all: (text, ...parameters) => db.all(sqlText(text, ...parameters)),
        run: (text, ...parameters) => db.run(sqlText(text, ...parameters))
      })
    } else for (const statement of step.statements) await db.run(sqlText(statement))
    await db.run(sqlText(`PRAGMA application_id = ${applicationId}`))
    await db.run(sqlText(`PRAGMA user_version = ${step.version}`))
  }
}

async function versionOf(database: Database): Promise<number> {
  const version = await database.screen.get<{ user_version: number }>(sql`PRAGMA user_version`)
  const application = await database.screen.get<{ application_id: number }>(sql`PRAGMA application_id`)
  const tables = await database.screen.get<{ count: number }>(
    sql`SELECT count(*) AS count FROM sqlite_schema`
  )
  const empty = tables?.count === 0
  if (!empty && application?.application_id !== applicationId) throw new DossierError('vault.foreign')
  return version?.user_version ?? 0
}

/** An encrypted copy under the same key, checked before it gets its name: `<file>.before-<version>`. */
async function copyBeforeMigration(
  database: Database,
  file: string,
  key: Uint8Array,
  driver: Driver,
  version: number
): Promise<void> {
  const copy = `${file}.before-${version + 1}`
  const unfinished = `${copy}.unfinished`
  await rm(unfinished, { force: true })
  await database.copyTo(unfinished)
  const opened = await Database.open(driver, unfinished, key)
  const damage = await findDamage(opened.heavy)
  await opened.close()
  if (damage.length > 0) throw new DossierError('storage.failed')
  await renameOver(unfinished, copy)
}
