import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder, isWritable } from './folders.mjs'

const homeVariables = (home) => ({
  HOME: home,
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_DATA_HOME: join(home, '.local', 'share')
})

/** A temporary home, so that a test neither reads nor changes files of the user. */
export function temporaryHome() {
  const home = mkdtempSync(join(tmpdir(), 'dossier-home-'))
  const env = homeVariables(home)
  for (const folder of Object.values(env)) mkdirSync(folder, { recursive: true })
  return { env, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }) }
}

/**
 * Environment variables for a home in the cache folder when the user's own is not writable (a locked-down machine);
 * none otherwise.
 */
export function usableHome() {
  return isWritable(homedir()) ? {} : homeVariables(join(cacheFolder(), 'home'))
}
