import type SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { MultipleCiphersDatabase } from './multiple-ciphers-database'
import type { ThreadAnswer, ThreadCall, ThreadStart } from './thread-connection'

// Runs in a thread of its own (thread-connection.ts): one connection, one call after another.
const { binding, file, key } = workerData as ThreadStart
const port = parentPort
if (!port) throw new Error('this is the program of a thread')

const answer = (given: ThreadAnswer): void => port.postMessage(given)

function attempt(work: () => unknown): void {
  try {
    answer({ value: work() })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    answer({ failure: { code, message: error instanceof Error ? error.message : String(error) } })
  }
}

function open(): MultipleCiphersDatabase {
  try {
    const load = createRequire(binding)
    return MultipleCiphersDatabase.open(load(binding) as SqliteDatabase.Binding, file, key)
  } finally {
    key.fill(0)
  }
}

function doAsAsked(database: MultipleCiphersDatabase, call: ThreadCall): unknown {
  switch (call.how) {
    case 'all':
      return database.all(call.sql, call.parameters)
    case 'run':
      return database.run(call.sql, call.parameters)
    case 'exec':
      database.exec(call.sql)
      return null
    case 'close':
      database.close()
      return null
  }
}

attempt(() => {
  const database = open()
  port.on('message', (call: ThreadCall) => {
    attempt(() => doAsAsked(database, call))
    // Without a port that listens the thread has nothing left to do, and ends.
    if (call.how === 'close') port.close()
  })
})
