import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './setup/folders.mjs'
import { allPromises, tableOf } from './setup/promises.mjs'
import { CommandError, run, say } from './setup/command.mjs'

// Prettier would pad every row to the longest one, and change them all with it.
const begin = '<!-- prettier-ignore-start -->'
const end = '<!-- prettier-ignore-end -->'
const readme = join(project, 'README.md')

// npm run promises               writes the table of promises in the README from the titles of the tests
// npm run promises -- --check    fails when it differs from them
await run((args) => {
  const figures = JSON.parse(readFileSync(join(project, 'docs', 'figures.json'), 'utf8'))
  const table = tableOf(allPromises(), figures)
  const present = readFileSync(readme, 'utf8')
  const [before, , after] = present.split(new RegExp(`(?<=${begin})|(?=${end})`))
  if (after === undefined) throw new CommandError(`README.md lacks the lines "${begin}" and "${end}".`)
  const wanted = `${before}\n\n${table}\n\n${after}`
  if (wanted === present) {
    say('the table of promises is as the titles of the tests say')
    return 0
  }
  if (args.includes('--check'))
    throw new CommandError(
      'The table of promises in README.md differs from the titles of the tests: run "npm run promises" and read what changed.'
    )
  writeFileSync(readme, wanted)
  say('README.md has the promises as the titles of the tests say')
  return 0
})
