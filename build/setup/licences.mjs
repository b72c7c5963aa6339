import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import * as checker from 'license-checker-rseidelsohn'
import { join } from 'node:path'
import { project } from './folders.mjs'
import { say } from './command.mjs'

const native = [
  '@journeyapps/sqlcipher',
  '@node-rs/argon2',
  'better-sqlite3-multiple-ciphers',
  'bindings',
  'file-uri-to-path'
]

const bundled = () =>
  readdirSync(join(project, 'out', '.packages')).flatMap((file) =>
    JSON.parse(readFileSync(join(project, 'out', '.packages', file), 'utf8'))
  )

const found = () =>
  new Promise((resolve, reject) =>
    checker.init(
      { start: project, customFormat: { name: '', version: '', licenseText: '' } },
      (error, packages) => (error ? reject(error) : resolve(Object.values(packages)))
    )
  )

/** Writes out/THIRD-PARTY-LICENCES.txt: every package whose code is in the app, with its licence. */
export async function writeLicences() {
  // A binding that could not be compiled here is not shipped either.
  const here = native.filter((name) => existsSync(join(project, 'node_modules', name)))
  const shipped = new Set([...here, ...bundled()])
  const packages = (await found())
    .filter(({ name }) => shipped.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const missing = [...shipped].filter((name) => !packages.some((each) => each.name === name))
  if (missing.length > 0) throw new Error(`No licence was found for ${missing.join(', ')}.`)
  const sections = packages.map(
    ({ name, version, licenses, licenseText }) =>
      `${name} ${version} (${licenses})\n\n${licenseText.trim()}\n`
  )
  const head =
    'Dossier contains the work of others. Each part stands here with its licence.\n' +
    'Electron and Chromium: see LICENSE.electron.txt and LICENSES.chromium.html beside the program.\n'
  const line = `\n${'-'.repeat(78)}\n\n`
  writeFileSync(join(project, 'out', 'THIRD-PARTY-LICENCES.txt'), [head, ...sections].join(line))
  say(`licences of ${packages.length} packages`)
}
