import type { Driver } from './driver'

/** The binding that exists for this platform. Loaded on demand: the other one may not be installed. */
export async function platformDriver(platform: NodeJS.Platform = process.platform): Promise<Driver> {
  if (platform === 'win32') return (await import('./multiple-ciphers-driver')).multipleCiphersDriver
  return (await import('./journeyapps-driver')).journeyappsDriver
}
