/** Something that this machine lacks. Its message is one sentence with the remedy, and ends the command. */
export class Obstacle extends Error {}

export const say = (line) => process.stdout.write(`· ${line}\n`)

export const sayLoudly = (...lines) => {
  const edge = '!'.repeat(78)
  process.stdout.write(`\n${[edge, ...lines.map((line) => `!! ${line}`), edge].join('\n')}\n\n`)
}

/** Runs a command; an obstacle prints its sentence, any other error its stack, and both exit with code 1. */
export async function run(command) {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`\n${error instanceof Obstacle ? error.message : (error?.stack ?? error)}\n`)
    process.exitCode = 1
  }
}
