import { runProgram } from './setup/run-program.mjs'
import { run } from './setup/command.mjs'

// npm run bench                      figures beside their baselines of the same run
// npm run bench -- scale [S M L XL]  every read of the vault, as the practice grows
// npm run bench -- members [L]       the lists, for members who see a part of the practice
// npm run bench -- app [S L]         memory, and what holds the page, in the real app with a large practice
await run((args) => runProgram({ name: 'bench', folder: 'tests/bench', args }))
