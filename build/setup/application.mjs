import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withExclusiveLock } from './exclusive-lock.mjs'
import { project } from './folders.mjs'
import { runShown } from './programs.mjs'
import { CommandError, say } from './command.mjs'
import { sourceStamp } from './source-stamp.mjs'

const electronVite = join(project, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
const appSources = [
  'electron',
  'renderer',
  'shared',
  'build/electron.vite.config.ts',
  'build/bundled-packages.ts',
  'build/thread-program.mjs',
  'package-lock.json'
]

/** Runs electron-vite when the sources are not those that `out` was built from. */
async function build({ what, config, sources, output, env }) {
  const stampFile = join(project, 'out', `.${what}-stamp`)
  const complete = () =>
    existsSync(stampFile) && output.every((file) => existsSync(join(project, 'out', file)))
  await withExclusiveLock('build', async () => {
    const wanted = sourceStamp(sources)
    if (complete() && readFileSync(stampFile, 'utf8') === wanted) return say(`${what} is built`)
    say(`building ${what}`)
    rmSync(stampFile, { force: true })
    const { code } = await runShown(
      process.execPath,
      [electronVite, 'build', '--config', config, '--logLevel', 'warn', '--ignoreConfigWarning'],
      {
        cwd: project,
        env: { ...process.env, ...env }
      }
    )
    if (code !== 0)
      throw new CommandError(
        `The build of ${what} failed: the compiler's words stand above. Correct what they name and run the command again.`
      )
    writeFileSync(stampFile, wanted)
  })
}

export const buildApplication = () =>
  build({
    what: 'app',
    config: 'build/electron.vite.config.ts',
    sources: appSources,
    output: ['main/main.js', 'main/vault.js', 'preload/preload.js', 'renderer/index.html']
  })

/**
 * Bundles the development-only program in `folder` to out/`name`: its main.ts and each `*-process.ts` beside it, which
 * it may start. Gives the path of main.js.
 */
export async function buildProgram(name, folder, main = 'main.ts') {
  if (!existsSync(join(project, folder, main)))
    throw new CommandError(`${folder}/${main} is not written yet, so there is nothing to run.`)
  const children = readdirSync(join(project, folder)).filter((file) => file.endsWith('-process.ts'))
  const entries = Object.fromEntries([
    ['main', `${folder}/${main}`],
    ...children.map((file) => [file.slice(0, -'.ts'.length), `${folder}/${file}`])
  ])
  await build({
    what: name,
    config: 'build/programs.vite.config.ts',
    sources: [
      'electron',
      'shared',
      'renderer',
      folder,
      'tests/e2e/support',
      'build/programs.vite.config.ts',
      'build/thread-program.mjs',
      'package-lock.json'
    ],
    output: [`${name}/main.js`],
    env: { DOSSIER_PROGRAM: JSON.stringify({ name, entries }) }
  })
  return join(project, 'out', name, 'main.js')
}
