import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Database, platformDriver, type SqlValue, sql } from '../../../electron/vault/database'
import { Throttle } from '../../../electron/vault/keys/throttle'
import { unseal } from '../../../electron/vault/keys/unseal'
import { readSlots } from '../../../electron/vault/keys/slot-file'
import { practiceFiles } from '../../../electron/vault/practice-files'
import { sqlText } from '../../../electron/vault/database/sql-text'

const keptFiles = join('tests', 'migrations', 'files')

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, SqlValue>>
/** Every table of a file, except the internal tables of the search index. */
export type Rows = Readonly<Record<string, readonly Row[]>>

/** A filled, closed practice of a released version, copied to a folder where it may be changed. */
export class KeptPractice {
  private constructor(
    readonly folder: string,
    readonly passphrase: string
  ) {}

  /** @param version of the schema: the folder `version-<version>` beside this file's `files` */
  static async copyOf(version: number): Promise<KeptPractice> {
    const folder = join(await mkdtemp(join(tmpdir(), `dossier-version-${version}-`)), 'practice')
    await cp(join(keptFiles, `version-${version}`), folder, { recursive: true })
    const demo: unknown = JSON.parse(await readFile(practiceFiles(folder).demo, 'utf8'))
    return new KeptPractice(folder, z.object({ passphrase: z.string() }).parse(demo).passphrase)
  }

  /** All rows of the file as they are now: reading migrates nothing. */
  async rows(): Promise<Rows> {
    const { database: file, slots, attempts } = practiceFiles(this.folder)
    const clocks = () => ({ monotonicMs: 0, wallMs: 0 })
    const [unsealed] = await unseal(
      await readSlots(slots),
      'passphrase',
      this.passphrase,
      new Throttle(attempts, clocks)
    )
    if (!unsealed) throw new Error('the passphrase opens no slot')
    const database = await Database.open(await platformDriver(), file, unsealed.databaseKey)
    try {
      return await rowsOf(database)
    } finally {
      await database.close()
    }
  }

  async end(): Promise<void> {
    await rm(join(this.folder, '..'), { recursive: true, force: true })
  }
}

/** The versions with a kept file. */
export async function keptVersions(): Promise<number[]> {
  const names = await readdir(keptFiles)
  const versions = names.flatMap((name) => /^version-(\d+)$/.exec(name)?.[1] ?? [])
  return versions.map(Number).sort((one, other) => one - other)
}

/** SHA-256 of each kept file, by its path below `files`. */
export async function keptHashes(): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const version of await keptVersions()) {
    const folder = `version-${version}`
    for (const name of (await readdir(join(keptFiles, folder))).sort()) {
      const bytes = await readFile(join(keptFiles, folder, name))
      hashes[`${folder}/${name}`] = createHash('sha256').update(bytes).digest('hex')
    }
  }
  return hashes
}

async function rowsOf({ screen }: Database): Promise<Rows> {
  const tables = await screen.all<{ name: string }>(
    sql`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%'
       AND name NOT LIKE 'search_names%' AND name NOT LIKE 'search_words%' AND name <> 'search_terms' ORDER BY name`
  )
  const rows: Record<string, Row[]> = {}
  for (const { name } of tables) {
    const keys = await screen.all<{ name: string }>(
      sql`SELECT name FROM pragma_table_info(${name}) WHERE pk ORDER BY pk`
    )
    rows[name] = await screen.all<Row>(
      sqlText(`SELECT * FROM main.${name} ORDER BY ${keys.map((key) => key.name).join(', ')}`)
    )
  }
  return rows
}
