import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The folder outside the project for what development keeps between runs: the Electron runtime and the demo practice.
 */
export function cacheFolder() {
  // Set for programs that run in a temporary home.
  if (process.env.DOSSIER_CACHE) return process.env.DOSSIER_CACHE
  const preferred = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dossier-development')
  const folder = isWritable(preferred)
    ? preferred
    : join(tmpdir(), `dossier-development-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true })
  return folder
}
