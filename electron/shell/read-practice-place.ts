import { readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PracticePlace } from '../../shared/contract/desktop'
import { practicePlace } from './practice-place'

/** Where the practice is, asked of the system. Before it exists, its nearest existing parent folder decides. */
export function readPracticePlace(folder: string): PracticePlace {
  const { platform, env } = process
  return practicePlace(resolveLinks(folder), { platform, env, mounts: platform === 'linux' ? mounts() : '' })
}

/** Resolves links; on Windows a mapped drive becomes its share. */
function resolveLinks(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    const above = dirname(folder)
    return above === folder ? folder : resolveLinks(above)
  }
}

function mounts(): string {
  try {
    return readFileSync('/proc/self/mounts', 'utf8')
  } catch {
    return ''
  }
}
