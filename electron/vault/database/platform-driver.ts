import type { Driver } from './driver'

/** The first Node that loads the ready-made binding; an older one crashes on it instead of saying so. */
const readyMadeFrom = 22

/**
 * The binding that is here: on Windows the ready-made one; elsewhere the one that is compiled, or the ready-made one where
 * it could not be (docs/decisions/two-bindings-of-the-database.md). Loaded on demand: the other may not be installed.
 */
export async function platformDriver(
  platform: NodeJS.Platform = process.platform,
  loadCompiled: () => Promise<Driver> = compiled
): Promise<Driver> {
  if (platform === 'win32') return readyMade()
  try {
    return await loadCompiled()
  } catch (error) {
    if (Number(process.versions.node.split('.')[0]) < readyMadeFrom) throw error
    return readyMade()
  }
}

const compiled = async () => (await import('./journeyapps-driver')).journeyappsDriver
const readyMade = async () => (await import('./multiple-ciphers-driver')).multipleCiphersDriver
