import { runProgram } from './setup/run-program.mjs'
import { run } from './setup/say.mjs'

// npm run bench   figures beside their baselines of the same run
await run((args) => runProgram({ name: 'bench', folder: 'tests/bench', args }))
