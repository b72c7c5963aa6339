import { join } from 'node:path'
import { areas } from './mutants/areas.mjs'
import { project } from './setup/folders.mjs'
import { runShown } from './setup/programs.mjs'
import { run } from './setup/command.mjs'

const stryker = join(project, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const config = join('build', 'mutants', 'stryker.config.mjs')

// npm run mutants -- audit   mutates the code of an area with StrykerJS and lists the mutants that no test of the area
// kills
await run(async ([area]) => {
  if (!Object.hasOwn(areas, area ?? '')) {
    process.stderr.write(`Which area? ${Object.keys(areas).join(', ')}\n`)
    return 1
  }
  const args = [stryker, 'run', config, '--mutate', areas[area].mutate.join(',')]
  const env = { ...process.env, DOSSIER_MUTANTS: area }
  return (await runShown(process.execPath, args, { cwd: project, env })).code
})
