/** The part of the binding that the driver uses; the package's own types are not reachable through its exports. */
declare module 'better-sqlite3-multiple-ciphers' {
  namespace SqliteDatabase {
    interface Statement<Parameters extends unknown[], Row> {
      /** Whether it gives rows. */
      readonly reader: boolean
      run(...parameters: Parameters): { changes: number }
      all(...parameters: Parameters): Row[]
    }
    interface Database {
      prepare<Parameters extends unknown[], Row>(sql: string): Statement<Parameters, Row>
      pragma(pragma: string): unknown
      key(key: Buffer): void
      exec(sql: string): this
      close(): this
    }
    type Binding = new (file: string) => Database
  }
  const SqliteDatabase: SqliteDatabase.Binding
  export default SqliteDatabase
}
