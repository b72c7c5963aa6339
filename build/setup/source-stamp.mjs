import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './folders.mjs'

function* filesUnder(path) {
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name))
}

/**
 * A hash of the contents of these files and folders (paths relative to the project): it changes when any of them does.
 */
export function sourceStamp(paths) {
  const hash = createHash('sha256')
  for (const path of paths.map((each) => join(project, each)).filter(existsSync)) {
    for (const file of filesUnder(path)) hash.update(file.slice(project.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}
