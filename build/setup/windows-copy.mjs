import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { project } from './folders.mjs'
import { looksLikeNoNetwork, npmShown, runQuietly } from './programs.mjs'
import { CommandError, say } from './command.mjs'

/** Created inside the copy and kept between runs; what is built there carries a stamp of its sources. */
const kept = ['node_modules', 'out', '.cache']

function filesOfProject() {
  const { code, stdout, stderr } = runQuietly(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: project }
  )
  if (code !== 0)
    throw new CommandError(
      `git cannot say which files belong to the project (${stderr.trim().split('\n').pop()}). Run the command in a clone of it.`
    )
  return stdout.split('\0').filter((file) => file && existsSync(join(project, file)))
}

function* filesIn(folder, path = '') {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const file = path ? `${path}/${entry.name}` : entry.name
    if (kept.includes(file)) continue
    if (entry.isDirectory()) yield* filesIn(folder, file)
    else yield file
  }
}

const isSame = (one, other) =>
  existsSync(other) &&
  statSync(one).size === statSync(other).size &&
  readFileSync(one).equals(readFileSync(other))

function copySources(copy) {
  const wanted = new Set(filesOfProject())
  for (const file of [...filesIn(copy)]) if (!wanted.has(file)) rmSync(join(copy, file))
  for (const file of wanted) {
    const target = join(copy, file)
    if (isSame(join(project, file), target)) continue
    mkdirSync(dirname(target), { recursive: true })
    cpSync(join(project, file), target)
  }
}

async function installPackages(copy) {
  const stampFile = join(copy, 'node_modules', '.dossier-stamp')
  const wanted = createHash('sha256')
    .update(readFileSync(join(copy, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  say('installing the locked dependencies for Windows (once, about a minute)')
  const { code, output } = await npmShown(
    [
      'ci',
      '--os=win32',
      '--cpu=x64',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund'
    ],
    { cwd: copy }
  )
  if (code !== 0)
    throw new CommandError(
      looksLikeNoNetwork(output)
        ? 'npm could not reach its registry. Connect to the network (or set npm\'s "registry" or "proxy") and run the command again.'
        : 'npm ci failed: its own words stand above. Solve what they name and run the command again.'
    )
  writeFileSync(stampFile, wanted)
}

/** Copies the project as it is now to `copy`, with the npm packages for Windows. */
export async function copyForWindows(copy) {
  mkdirSync(copy, { recursive: true })
  copySources(copy)
  await installPackages(copy)
}
