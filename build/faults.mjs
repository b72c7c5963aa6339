import { runProgram } from './setup/run-program.mjs'
import { run } from './setup/command.mjs'

// npm run faults   the fault tests of the suite, with many more repetitions
await run((args) =>
  runProgram({ name: 'faults', folder: 'tests/faults', args, programs: { strace: 'strace' } })
)
