import { runProgram } from './setup/run-program.mjs'
import { run } from './setup/say.mjs'

// npm run faults   the long form of what the tests show in short
await run((args) =>
  runProgram({ name: 'faults', folder: 'tests/faults', args, programs: { strace: 'strace' } })
)
