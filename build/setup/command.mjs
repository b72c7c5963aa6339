/**
 * An expected failure, such as something that this machine lacks. Its message says what to do; it is shown without a
 * stack.
 */
export class CommandError extends Error {}

export const say = (line) => process.stdout.write(`· ${line}\n`)

export const warn = (...lines) => {
  const edge = '!'.repeat(78)
  process.stdout.write(`\n${[edge, ...lines.map((line) => `!! ${line}`), edge].join('\n')}\n\n`)
}

/** Runs a command. A CommandError shows its message, any other error its stack; both exit with code 1. */
export async function run(command) {
  try {
    process.exitCode = await command(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`\n${error instanceof CommandError ? error.message : (error?.stack ?? error)}\n`)
    process.exitCode = 1
  }
}
