import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder, isWritable } from './places.mjs'

const rooms = (home) => ({
  HOME: home,
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_DATA_HOME: join(home, '.local', 'share')
})

/** A throw-away home, so that a test neither reads nor leaves anything of the user. */
export function temporaryHome() {
  const home = mkdtempSync(join(tmpdir(), 'dossier-home-'))
  const env = rooms(home)
  for (const folder of Object.values(env)) mkdirSync(folder, { recursive: true })
  return { env, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }) }
}

/** The user's own home, or a stand-in where a locked-down machine gives none that can be written. */
export function usableHome() {
  return isWritable(homedir()) ? {} : rooms(join(cacheFolder(), 'home'))
}
