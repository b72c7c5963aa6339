import { join } from 'node:path'
import type { Driver, SqlValue } from '../../../electron/vault/database'
import { codeOf as codeOfError } from './driver-statements'

const rightKey = Buffer.alloc(32, 7)
const wrongKey = Buffer.alloc(32, 8)

const values: SqlValue[] = [
  null,
  0,
  -9007199254740991,
  2.5,
  '',
  'één 😀 \u2028',
  new Uint8Array([0, 255, 16])
]

/** What the app relies on in a binding, as plain data: the two bindings must answer alike. */
export async function answersOf(driver: Driver, folder: string): Promise<Record<string, unknown>> {
  const file = join(folder, `${driver.name}.dossier`)
  const connection = await driver.open(file, rightKey)
  await connection.exec(
    'CREATE TABLE kept (id INTEGER PRIMARY KEY, value ANY, UNIQUE (id)) STRICT; PRAGMA user_version = 3'
  )
  const inserted: number[] = []
  for (const [id, value] of values.entries()) {
    inserted.push(await connection.run('INSERT INTO kept VALUES (?, ?)', [id, value]))
  }
  const answers: Record<string, unknown> = {
    inserted,
    kept: await valuesIn(driver, file),
    changedMany: await connection.run('UPDATE kept SET value = 1 WHERE id < ?', [3]),
    changedNone: await connection.run('UPDATE kept SET value = 1 WHERE id = ?', [99]),
    again: [await count(connection), await count(connection)],
    version: await connection.all('PRAGMA user_version', []),
    json: await connection.all("SELECT json_object('a', json('true')) AS json", []),
    search: await connection.all(
      "SELECT count(*) AS fts FROM pragma_compile_options WHERE compile_options = 'ENABLE_FTS5'",
      []
    ),
    twice: await codeOf(() => connection.run('INSERT INTO kept VALUES (?, ?)', [1, 1])),
    nonsense: await codeOf(() => connection.all('SELECT nothing FROM nowhere', [])),
    numbered: await connection.all('SELECT ?2 AS second, ?1 AS first, ?2 AS again', ['a', 'b'])
  }
  await connection.run('BEGIN IMMEDIATE', [])
  await connection.run('DELETE FROM kept', [])
  await connection.run('ROLLBACK', [])
  answers['rolledBack'] = await count(connection)
  await connection.close()
  answers['wrongKey'] = await codeOf(async () => {
    const opened = await driver.open(file, wrongKey)
    try {
      return await opened.all('SELECT count(*) FROM sqlite_schema', [])
    } finally {
      await opened.close()
    }
  })
  answers['noFolder'] = await codeOf(() => driver.open(join(folder, 'nowhere', 'x.dossier'), rightKey))
  return answers
}

/** The rows of a file that either binding has made, in words that JSON can carry. */
export async function valuesIn(driver: Driver, file: string): Promise<unknown[]> {
  const connection = await driver.open(file, rightKey)
  try {
    const rows = await connection.all('SELECT value FROM kept ORDER BY id', [])
    return rows.map(({ value }) => (value instanceof Uint8Array ? [...value] : value))
  } finally {
    await connection.close()
  }
}

async function count(connection: {
  all: (sql: string, parameters: []) => Promise<unknown[]>
}): Promise<unknown> {
  return (await connection.all('SELECT count(*) AS count FROM kept', []))[0]
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  return work().then(() => 'no failure', codeOfError)
}
