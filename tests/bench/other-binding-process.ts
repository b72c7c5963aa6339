import { multipleCiphersDriver } from '../../electron/vault/database/multiple-ciphers-driver'
import type { Connection, SqlValue } from '../../electron/vault/database/driver'

// The other SQLCipher binding, in a Node that it runs on. It reads the same file, plainly: `.all()` rows.
export interface OtherBindingOrder {
  statements: { sql: string; parameters: SqlValue[] }[]
}

const [file, key] = process.argv.slice(2)

async function time(connection: Connection, { statements }: OtherBindingOrder): Promise<number> {
  const before = process.hrtime.bigint()
  for (const { sql, parameters } of statements) await connection.all(sql, parameters)
  return Number(process.hrtime.bigint() - before) / 1e6
}

void multipleCiphersDriver.open(file ?? '', Buffer.from(key ?? '', 'hex')).then(async (connection) => {
  await connection.exec('PRAGMA cache_size = -131072')
  process.on('message', (order: OtherBindingOrder) => {
    void time(connection, order).then((milliseconds) => process.send?.(milliseconds))
  })
  process.send?.('ready')
})
