import { DossierError } from '../../../shared/errors'

/** SQLite's and the operating system's faults in the words of the closed set; anything else is left as it is. */
export function asStorageError(error: unknown): unknown {
  const code = codeOf(error)
  if (code === null || error instanceof DossierError) return error
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return new DossierError('storage.full')
  if (code === 'SQLITE_NOTADB') return new DossierError('vault.foreign')
  // In some places SQLCipher has no other word for a page whose seal is broken than "out of memory".
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOMEM') return new DossierError('vault.damaged')
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN') {
    return new DossierError('storage.failed')
  }
  if (['EIO', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EINVAL', 'ENOENT'].includes(code))
    return new DossierError('storage.failed', undefined, { cause: error })
  return error
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
