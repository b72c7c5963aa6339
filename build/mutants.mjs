import { join } from 'node:path'
import { areas } from './mutants/areas.mjs'
import { project } from './setup/places.mjs'
import { runShown } from './setup/programs.mjs'
import { run } from './setup/say.mjs'

const stryker = join(project, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const config = join('build', 'mutants', 'stryker.config.mjs')

// npm run mutants -- audit   changes the code of an area in every way that StrykerJS knows, and names the changes
//                            that no test of the area noticed
await run(async ([area]) => {
  if (!Object.hasOwn(areas, area ?? '')) {
    process.stderr.write(`Which area? ${Object.keys(areas).join(', ')}\n`)
    return 1
  }
  const args = [stryker, 'run', config, '--mutate', areas[area].mutate.join(',')]
  const env = { ...process.env, DOSSIER_MUTANTS: area }
  return (await runShown(process.execPath, args, { cwd: project, env })).code
})
