import { CommandError } from './command.mjs'

/** Node 20.19 is the first 20 that the build tools accept. */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new CommandError(
    `Dossier is built with Node 20.19 or later, and this is Node ${version}. Install a newer one from https://nodejs.org and run the command again.`
  )
}
