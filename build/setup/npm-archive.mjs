import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { looksLikeNoNetwork, npmQuietly, runQuietly } from './programs.mjs'
import { CommandError } from './command.mjs'

/**
 * Downloads one package as a file into the folder `temporary` and checks the hash of the file that was examined;
 * returns its path.
 * @param otherWay what to do when npm cannot provide it, as the beginning of a sentence
 */
export function npmArchive({ name, version, integrity }, temporary, otherWay) {
  const { code, stdout, stderr } = npmQuietly(
    ['pack', `${name}@${version}`, '--ignore-scripts', '--silent'],
    { cwd: temporary }
  )
  if (code !== 0) {
    throw new CommandError(
      looksLikeNoNetwork(stderr)
        ? `The npm registry cannot be reached, and ${name} ${version} comes from there. Connect to the network and run the command again.`
        : `npm could not fetch ${name} (${stderr.trim().split('\n').pop()}). ${otherWay} and run the command again.`
    )
  }
  const file = join(temporary, stdout.trim().split('\n').pop())
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  if (found === integrity) return file
  throw new CommandError(
    `${name} ${version} is not the file that was examined: its hash differs. It was not unpacked. ${otherWay} and run the command again.`
  )
}

export function unpack(archive, into) {
  mkdirSync(into, { recursive: true })
  const { code, stderr } = runQuietly('tar', ['-xzf', archive, '-C', into])
  if (code !== 0)
    throw new CommandError(
      `${archive} could not be unpacked (${stderr.trim()}). Free some disk space and run the command again.`
    )
}
