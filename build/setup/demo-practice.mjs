import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildProgram } from './application.mjs'
import { cacheFolder } from './places.mjs'
import { runShown } from './programs.mjs'
import { inSandbox } from './sandbox.mjs'
import { Obstacle, say } from './say.mjs'
import { sourceStamp } from './source-stamp.mjs'

/** The sources that the demo practice depends on: a change in them makes a new one. */
const sources = ['build/demo', 'electron/vault/database/migrations', 'electron/vault/keys']

/** The folder of the demo practice, made first when today's generator has not made one yet. */
export async function demoPractice(electron, env) {
  const generator = await buildProgram('demo', 'build/demo')
  const demos = join(cacheFolder(), 'demo')
  const folder = join(demos, sourceStamp(sources).slice(0, 16))
  if (existsSync(join(folder, '.complete'))) return folder
  say('making the demo practice (once)')
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const [program, args] = inSandbox(electron, [generator, `--practice-dir=${unfinished}`])
  const { code } = await runShown(program, args, { env })
  // The generator writes this file last: a generator that was told to stop exits with code 0 as well.
  const isWhole = existsSync(join(unfinished, 'practice', 'demo.json'))
  if (code !== 0 || !isWhole)
    throw new Obstacle(
      'The demo practice could not be made: the words of its generator stand above. "npm start" without --demo still works.'
    )
  for (const other of readdirSync(demos)) {
    if (join(demos, other) !== unfinished) rmSync(join(demos, other), { recursive: true })
  }
  writeFileSync(join(unfinished, '.complete'), '')
  renameSync(unfinished, folder)
  return folder
}
