import type { Driver, SqlValue } from '../../../electron/vault/database'

interface Step {
  how: 'all' | 'run' | 'exec'
  sql: string
  parameters?: SqlValue[]
  /** Rows, the number of changed rows, nothing for exec; or the code of the refusal. */
  answer: unknown
}

const all = (sql: string, answer: unknown, ...parameters: SqlValue[]): Step => ({
  how: 'all',
  sql,
  answer,
  parameters
})
const run = (sql: string, answer: number | string, ...parameters: SqlValue[]): Step => ({
  how: 'run',
  sql,
  answer,
  parameters
})
const exec = (sql: string, answer: string | null = null): Step => ({ how: 'exec', sql, answer })

/**
 * Every kind of statement that the app uses, in the order in which a file may meet them, by each way of asking that is
 * open to it: a binding that tells statements with rows from those without must not show it.
 */
const steps = (copy: string): Step[] => [
  exec('CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT); CREATE TABLE c (a_id INTEGER REFERENCES a (id))'),
  exec(''),

  // Settings: with rows, without rows, and of a name that nobody knows.
  all('PRAGMA journal_mode = WAL', [{ journal_mode: 'wal' }]),
  run('PRAGMA journal_mode', 0),
  all('PRAGMA foreign_keys = ON', []),
  all('PRAGMA foreign_keys', [{ foreign_keys: 1 }]),
  all('PRAGMA no_such_setting', []),
  run('PRAGMA no_such_setting', 0),
  exec('PRAGMA no_such_setting'),
  run('PRAGMA user_version = 7', 0),
  all('PRAGMA user_version = 8', []),
  all('PRAGMA user_version', [{ user_version: 8 }]),
  run('PRAGMA application_id = 5', 0),
  all('PRAGMA application_id', [{ application_id: 5 }]),

  // Transactions, and changes that give rows back.
  run('BEGIN IMMEDIATE', 0),
  run('BEGIN IMMEDIATE', 'SQLITE_ERROR'),
  all('INSERT INTO a VALUES (?, ?)', [], 1, 'one'),
  run('INSERT INTO a VALUES (?, ?)', 1, 2, 'two'),
  all("INSERT INTO a VALUES (3, 'three') RETURNING id, b", [{ id: 3, b: 'three' }]),
  run("INSERT INTO a VALUES (4, 'four'), (5, 'five') RETURNING id", 2),
  run('UPDATE a SET b = b WHERE id > 2 RETURNING id', 3),
  run("INSERT INTO a VALUES (4, 'again') ON CONFLICT (id) DO UPDATE SET b = excluded.b", 1),
  run('WITH doomed AS (SELECT 5 AS id) DELETE FROM a WHERE id IN (SELECT id FROM doomed)', 1),
  run('SAVEPOINT inner', 0),
  all('RELEASE inner', []),
  all('COMMIT', []),
  run('COMMIT', 'SQLITE_ERROR'),
  run('ROLLBACK', 'SQLITE_ERROR'),
  all('BEGIN', []),
  run('INSERT INTO c VALUES (99)', 'SQLITE_CONSTRAINT'),
  all('ROLLBACK', []),
  all('PRAGMA foreign_key_check', []),
  run('SELECT 1', 0),

  // Full-text search and its commands.
  run("CREATE VIRTUAL TABLE f USING fts5(t, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')", 0),
  run('INSERT INTO f (t) VALUES (?)', 1, 'één zwaluw'),
  all("SELECT highlight(f, 0, '[', ']') AS hit FROM f WHERE f MATCH ?", [{ hit: 'één [zwaluw]' }], 'zwal*'),
  all('SELECT t FROM f WHERE f MATCH ?', 'SQLITE_ERROR', 'a AND'),
  run("INSERT INTO f (f, rank) VALUES ('merge', 100)", 1),
  all("INSERT INTO f (f) VALUES ('optimize')", []),
  run("INSERT INTO f (f) VALUES ('integrity-check')", 1),
  run("INSERT INTO f (f) VALUES ('rebuild')", 1),

  // Figures for the planner.
  run('ANALYZE', 0),
  all('ANALYZE', []),
  all('PRAGMA optimize', []),

  // Views of a table's own name on one connection.
  run('CREATE TEMP VIEW a AS SELECT * FROM main.a WHERE id < 3', 0),
  all('SELECT count(*) AS count FROM a', [{ count: 2 }]),
  all('SELECT count(*) AS count FROM main.a', [{ count: 4 }]),
  all('DROP VIEW temp.a', []),
  all('CREATE TEMP VIEW a AS SELECT * FROM main.a WHERE id < 2', []),
  exec('DROP VIEW temp.a'),

  // A connection that only reads.
  exec('PRAGMA query_only = ON'),
  run("INSERT INTO a VALUES (9, 'no')", 'SQLITE_READONLY'),
  all("INSERT INTO a VALUES (9, 'no') RETURNING id", 'SQLITE_READONLY'),
  exec("UPDATE a SET b = 'no'", 'SQLITE_READONLY'),
  all('SELECT count(*) AS count FROM a', [{ count: 4 }]),
  exec('PRAGMA query_only = OFF'),

  // Changes of the schema.
  run('ALTER TABLE a ADD COLUMN d TEXT', 0),
  all('ALTER TABLE a RENAME TO e', []),
  all("SELECT sql FROM sqlite_schema WHERE name = 'c'", [
    { sql: 'CREATE TABLE c (a_id INTEGER REFERENCES "e" (id))' }
  ]),
  run('DROP TABLE c', 0),
  all('DROP TABLE f', []),

  // Whole files.
  all('PRAGMA integrity_check', [{ integrity_check: 'ok' }]),
  all('PRAGMA quick_check', [{ quick_check: 'ok' }]),
  run('PRAGMA wal_checkpoint(TRUNCATE)', 0),
  all('PRAGMA wal_checkpoint(TRUNCATE)', [{ busy: 0, log: 0, checkpointed: 0 }]),
  all('VACUUM INTO ?', [], copy),
  run('VACUUM INTO ?', 'SQLITE_ERROR', copy),
  run('VACUUM INTO ?', 0, `${copy}.2`),
  all('VACUUM', []),
  exec(`PRAGMA rekey = "x'${'09'.repeat(32)}'"`)
]

/** Walks through every statement on a file of its own; gives what was answered and what it should have been. */
export async function statementAnswers(
  driver: Driver,
  folder: string
): Promise<{ answered: string[]; wanted: string[] }> {
  const file = `${folder}/${driver.name}-statements.dossier`
  const connection = await driver.open(file, Buffer.alloc(32, 7))
  const line = ({ how, sql }: Step, answer: unknown) => `${how} ${sql} -> ${JSON.stringify(answer)}`
  const answered: string[] = []
  const wanted = steps(`${file}.copy`)
  for (const step of wanted) {
    const { how, sql, parameters = [] } = step
    const ask = () => (how === 'exec' ? connection.exec(sql) : connection[how](sql, parameters))
    const answer = await ask().then((value: unknown) => value ?? null, codeOf)
    answered.push(line(step, answer))
  }
  await connection.close()
  return { answered, wanted: wanted.map((step) => line(step, step.answer)) }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code'
}
