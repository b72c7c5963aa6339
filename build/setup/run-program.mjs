import { buildApplication, buildProgram } from './application.mjs'
import { project } from './folders.mjs'
import { prepareTestRun } from './prepare.mjs'
import { runShown } from './programs.mjs'
import { inSandbox } from './sandbox.mjs'

/**
 * Runs a development-only program under Node, inside the sandbox's user namespace, with a display and a home of its
 * own. It finds Electron's executable in DOSSIER_ELECTRON and the project in DOSSIER_PROJECT.
 */
export async function runProgram({ name, folder, main, args, programs = {} }) {
  const { env, end } = await prepareTestRun({ programs })
  try {
    await buildApplication()
    const [program, all] = inSandbox(process.execPath, [await buildProgram(name, folder, main), ...args])
    return (await runShown(program, all, { cwd: project, env })).code
  } finally {
    end()
  }
}
