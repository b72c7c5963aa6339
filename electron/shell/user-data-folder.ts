import { win32 } from 'node:path'

interface FolderFacts {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** The default folder of Electron: on Windows in the roaming profile. */
  usual: string
  /** The name of the app and of its folder. */
  name: string
  hasPractice: (folder: string) => boolean
}

/**
 * The folder for the files of the app: on Windows in the local profile, because the roaming one is copied to a server
 * at each sign-out. A practice that already is in the roaming profile stays there
 * (docs/decisions/where-the-practice-lies.md).
 */
export function userDataFolder({ platform, env, usual, name, hasPractice }: FolderFacts): string {
  const profile = env['LOCALAPPDATA']
  if (platform !== 'win32' || !profile) return usual
  const local = win32.join(profile, name)
  return hasPractice(usual) && !hasPractice(local) ? usual : local
}
