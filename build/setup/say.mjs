/** Ends a command with one sentence that names the remedy: something cannot be had on this machine. */
export class Obstacle extends Error {}

export const say = (line) => process.stdout.write(`· ${line}\n`)

export const sayLoudly = (...lines) => {
  const edge = '!'.repeat(78)
  process.stdout.write(`\n${[edge, ...lines.map((line) => `!! ${line}`), edge].join('\n')}\n\n`)
}

/** Runs a command of the project; an obstacle becomes its sentence and exit code 1, a bug keeps its stack. */
export async function run(command) {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`\n${error instanceof Obstacle ? error.message : (error?.stack ?? error)}\n`)
    process.exitCode = 1
  }
}
