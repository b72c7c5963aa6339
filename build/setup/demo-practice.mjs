import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildProgram } from './application.mjs'
import { cacheFolder } from './folders.mjs'
import { runShown } from './programs.mjs'
import { inSandbox } from './sandbox.mjs'
import { CommandError, say } from './command.mjs'
import { sourceStamp } from './source-stamp.mjs'

/** The sources that the demo practice depends on: when one changes, a new practice is generated. */
const sources = [
  'build/demo',
  'electron/vault/database/migrations',
  'electron/vault/keys',
  'electron/vault/search/tokens.ts',
  'electron/vault/search/words.ts'
]

/**
 * The folder of the demo practice, which is generated first when there is none of the present sources.
 * @param size the size; null: the default 200 coachees, every record made by the operations of the app
 */
export async function demoPractice(electron, env, size = null) {
  const generator = await buildProgram('demo', 'build/demo')
  const demos = join(cacheFolder(), 'demo')
  const stamp = sourceStamp(sources).slice(0, 16)
  const folder = join(demos, size ? `${stamp}-${size.coachees}-${size.notes}` : stamp)
  if (existsSync(join(folder, '.complete'))) return folder
  say(
    size
      ? `making a practice of ${size.coachees} coachees and ${size.notes} notes (once)`
      : 'making the demo practice (once)'
  )
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const wanted = size ? [`--coachees=${size.coachees}`, `--notes=${size.notes}`] : []
  const [program, args] = inSandbox(electron, [generator, `--practice-dir=${unfinished}`, ...wanted])
  const { code } = await runShown(program, args, { env })
  // The generator writes this file last: a generator that is told to stop also exits with code 0.
  const isWhole = existsSync(join(unfinished, 'practice', 'demo.json'))
  if (code !== 0 || !isWhole)
    throw new CommandError(
      'The demo practice could not be made: the words of its generator stand above. "npm start" without --demo still works.'
    )
  for (const other of readdirSync(demos)) {
    if (!other.startsWith(stamp)) rmSync(join(demos, other), { recursive: true })
  }
  writeFileSync(join(unfinished, '.complete'), '')
  renameSync(unfinished, folder)
  return folder
}

/** The values of `--coachees N` and `--notes N`, as `npm start -- --demo` takes them; null without. */
export function demoSize(args) {
  const number = (name) => {
    const place = args.indexOf(name)
    if (place < 0) return null
    const value = Number(args[place + 1])
    if (!Number.isInteger(value) || value < 1)
      throw new CommandError(`${name} takes a whole number: npm start -- --demo ${name} 10000.`)
    return value
  }
  const coachees = number('--coachees')
  const notes = number('--notes')
  if (coachees === null) {
    if (notes === null) return null
    throw new CommandError(
      '--notes goes with --coachees: npm start -- --demo --coachees 10000 --notes 200000.'
    )
  }
  return { coachees, notes: notes ?? coachees * 20 }
}
