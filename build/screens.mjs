import { resolve } from 'node:path'
import { runProgram } from './setup/run-program.mjs'
import { CommandError, run } from './setup/command.mjs'

// npm run screens -- DIR   pictures of every screen, in both themes and three languages
await run((args) => {
  const [folder, ...rest] = args
  if (!folder) throw new CommandError('Name the folder for the pictures: npm run screens -- DIR')
  return runProgram({
    name: 'screens',
    folder: 'tests/e2e',
    main: 'screens.ts',
    args: [resolve(folder), ...rest]
  })
})
