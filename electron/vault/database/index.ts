export { Database } from './database'
export type { Driver, SqlValue } from './driver'
export { findDamage } from './integrity'
export { migrate } from './migrate'
export { platformDriver } from './platform-driver'
export { removeDatabase } from './remove-database'
export { asStorageError } from './storage-error'
export { JsonOf, type ReadableDatabase, type WritableDatabase } from './readable-writable'
export { Serial } from './serial'
export { showsWhole } from './shows-whole'
export {
  column,
  insert,
  insertFrom,
  insertOrUpdate,
  isOneOf,
  joinSql,
  jsonBoolean,
  jsonFirst,
  jsonIn,
  jsonList,
  jsonObject,
  JsonSql,
  noSql,
  sql,
  type Sql,
  update,
  where,
  type Columns
} from './sql'
export { copyUnderNewKey, putUnderNewKey } from './under-new-key'
