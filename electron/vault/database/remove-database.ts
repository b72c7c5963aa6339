import { rm } from 'node:fs/promises'

/** Removes a database that does not count, with the files that SQLite keeps beside it. */
export async function removeDatabase(file: string): Promise<void> {
  for (const each of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) await rm(each, { force: true })
}
