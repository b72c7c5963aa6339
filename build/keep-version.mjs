import { runProgram } from './setup/run-program.mjs'
import { run } from './setup/command.mjs'

// npm run keep-version   keeps a filled practice of the present schema for the migration tests; once for each release
await run((args) => runProgram({ name: 'keep-version', folder: 'tests/migrations/keep-version', args }))
