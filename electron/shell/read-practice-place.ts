import { readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PracticePlace } from '../../shared/contract/desktop'
import { practicePlace } from './practice-place'

/** Where the practice lies now, asked of the system. Before it has been made, its folder's nearest parent tells. */
export function readPracticePlace(folder: string): PracticePlace {
  const { platform, env } = process
  return practicePlace(followed(folder), { platform, env, mounts: platform === 'linux' ? mounts() : '' })
}

/** Without links; on Windows a mapped drive becomes the share that it stands for. */
function followed(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    const above = dirname(folder)
    return above === folder ? folder : followed(above)
  }
}

function mounts(): string {
  try {
    return readFileSync('/proc/self/mounts', 'utf8')
  } catch {
    return ''
  }
}
