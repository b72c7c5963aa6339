import { win32 } from 'node:path'

interface Asked {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** The folder that Electron would take: on Windows in the roaming profile. */
  usual: string
  /** The name of the app, which is that of its folder. */
  name: string
  hasPractice: (folder: string) => boolean
}

/**
 * Where the app keeps its files: on Windows in the local profile, because the roaming one is copied to a server of the
 * network at each sign-out. A practice that lies in the roaming profile already is opened there
 * (docs/decisions/where-the-practice-lies.md).
 */
export function userDataFolder({ platform, env, usual, name, hasPractice }: Asked): string {
  const profile = env['LOCALAPPDATA']
  if (platform !== 'win32' || !profile) return usual
  const local = win32.join(profile, name)
  return hasPractice(usual) && !hasPractice(local) ? usual : local
}
