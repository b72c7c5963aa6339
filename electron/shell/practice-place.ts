import { posix, win32 } from 'node:path'
import type { PracticePlace } from '../../shared/contract/desktop'

/** The facts about this PC, passed as data so that tests can list every case. */
export interface ComputerFacts {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Linux: the text of /proc/self/mounts; empty elsewhere. */
  mounts: string
}

/** Names of the folders of synchronising programs, and the name under which members know each program. */
const services: readonly [RegExp, string][] = [
  [/^onedrive( ?- ?.+)?$/, 'OneDrive'],
  [/^sharepoint( ?- ?.+)?$/, 'SharePoint'],
  [/^dropbox( \(.+\))?$/, 'Dropbox'],
  [/^(google ?drive( ?- ?.+)?|googledrive-.+|my drive|mijn drive|mon drive)$/, 'Google Drive'],
  [/^(iclouddrive|icloud drive|mobile documents|com~apple~clouddocs)$/, 'iCloud'],
  [/^nextcloud([0-9]| ?- ?.+)?$/, 'Nextcloud'],
  [/^owncloud( ?- ?.+)?$/, 'ownCloud'],
  [/^(box|box sync|box-box)$/, 'Box'],
  [/^(pclouddrive|pcloud drive|pcloud sync)$/, 'pCloud'],
  [/^(mega|megasync|mega sync)$/, 'MEGA'],
  [/^proton ?drive( ?- ?.+)?$/, 'Proton Drive'],
  [/^kdrive[0-9]*$/, 'kDrive'],
  [/^seafile$/, 'Seafile']
]

/** Environment variables with OneDrive's folders, which may have other names. */
const oneDriveNames = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']

/** Types of file systems that are on another computer. */
const remote =
  /^(nfs4?|cifs|smb3?|smbfs|9p|afs|ceph|glusterfs|ncpfs|davfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs))$/

/**
 * Whether a folder is copied by a synchronising program or lies on another computer. Both can damage an encrypted
 * database: a copy may contain half a transaction, and file locks do not work over a network.
 * @param folder an absolute path, with links and mapped drives resolved
 */
export function practicePlace(folder: string, { platform, env, mounts }: ComputerFacts): PracticePlace {
  if (platform === 'win32' && isOnShare(folder)) return { kind: 'share' }
  if (platform === 'linux' && remote.test(fileSystemOf(folder, mounts))) return { kind: 'share' }
  if (platform === 'win32' && oneDriveNames.some((name) => isBelow(folder, env[name])))
    return { kind: 'synchronised', service: 'OneDrive' }
  for (const part of folder.split(/[\\/]/).toReversed()) {
    const known = services.find(([name]) => name.test(part.toLowerCase()))
    if (known) return { kind: 'synchronised', service: known[1] }
  }
  return { kind: 'local' }
}

/** `\\server\share`, and the long form of it; `\\?\C:\` and `\\.\` are this PC. */
function isOnShare(folder: string): boolean {
  const path = folder.replaceAll('/', '\\')
  return /^\\\\\?\\UNC\\/i.test(path) || /^\\\\[^?.\\]/.test(path)
}

function isBelow(folder: string, root: string | undefined): boolean {
  if (!root) return false
  const way = win32.relative(root, folder)
  return way === '' || (!way.startsWith('..') && !win32.isAbsolute(way))
}

/** The type of the file system whose mount point is the longest above the folder. */
function fileSystemOf(folder: string, mounts: string): string {
  let found = { point: '', type: '' }
  for (const line of mounts.split('\n')) {
    const [, escaped = '', type = ''] = line.split(' ')
    const point = escaped.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
    if (!point) continue
    const way = posix.relative(point, folder)
    if (!way.startsWith('..') && point.length >= found.point.length) found = { point, type }
  }
  return found.type
}
