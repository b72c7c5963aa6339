import binding from 'better-sqlite3-multiple-ciphers'
import { createRequire } from 'node:module'
import type { Connection, Driver } from './driver'
import { MultipleCiphersDatabase } from './multiple-ciphers-database'
import { ThreadConnection } from './thread-connection'

/**
 * SQLCipher's format by `better-sqlite3-multiple-ciphers`: on Windows, and where the other binding cannot be compiled. It
 * reads and writes the same files. It holds its thread until it has answered, so heavy reads have a thread of their own.
 */
export const multipleCiphersDriver: Driver = {
  name: 'multiple-ciphers',
  open: (file, key) => attempt(() => inThisThread(MultipleCiphersDatabase.open(binding, file, key))),
  openApart: (file, key) => ThreadConnection.open(bindingFile(), file, key)
}

const bindingFile = () => createRequire(import.meta.url).resolve('better-sqlite3-multiple-ciphers')

const inThisThread = (database: MultipleCiphersDatabase): Connection => ({
  all: (sql, parameters) => attempt(() => database.all(sql, parameters)),
  run: (sql, parameters) => attempt(() => database.run(sql, parameters)),
  exec: (sql) => attempt(() => database.exec(sql)),
  close: () => attempt(() => database.close())
})

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()))
}
